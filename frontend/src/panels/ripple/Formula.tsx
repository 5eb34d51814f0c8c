/** The ripple model in words, with its known weaknesses. */
export const Formula = () => (
  <div className="formula-words">
    <p>
      <strong>Gravity</strong> = 1 − the product, over the leak’s disclosures, of (1 − weight × share). The
      weight of a disclosure is the weight of its aspect times that of its confidence.
    </p>
    <p>
      <strong>A chain</strong> from the holder carries gravity × the closeness (depth / 5) of each of its ties
      × damping for each tie after the first: what the agency at its end shared can have reached the holder.
    </p>
    <p>
      <strong>Score</strong> = the most that any chain carries; for a direct partner whose tie the leak shows,
      at least the severity of that tie: 1 − the product, over its disclosures in the leak, of (1 − weight).
    </p>
    <p>
      It knows nothing of what was really shared, of originator control, or of what the agencies think. Ties
      that were never published are missing from it.
    </p>
  </div>
)
