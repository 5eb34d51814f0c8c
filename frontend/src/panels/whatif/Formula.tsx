/** The retrenchment model in words, with its known weaknesses. */
export const Formula = ({ within }: { readonly within: number }) => (
  <div className="formula-words">
    <p>
      <strong>Loss</strong> = the mean of the shares lost of four things: partners, their countries, the
      topics that disclosures of the ties are about, and the agencies within {within} ties. What it has none
      of is left out of the mean.
    </p>
    <p>
      <strong>Leverage</strong> = what the partner loses by the cut of the one tie, divided by what the agency
      loses by it: above 1 the partner needs the tie more.
    </p>
    <p>
      <strong>Substitutes</strong> are agencies within two ties before the cut that are no partners yet and
      whose ties cover a lost topic. That one could step in is no sign that it would.
    </p>
    <p>Ties and topics that were never published are missing, so that every figure is about what is known.</p>
  </div>
)
