import { dropWords } from '../../explore/modelWords'
import type { Retrenchment } from '../../explore/questions/retrenchment'
import { SubjectLink } from '../../explore/SubjectLink'
import { count } from '../../explore/words'
import { Cut } from '../../ui/Cut'
import { Fold } from '../../ui/Fold'
import { AgencyLink } from '../AgencyLink'
import { EvidenceById } from '../ById'
import { TieFacts } from '../TieFacts'

/** The ties that would be dropped, each with why. */
export function DroppedTies({ found: { dropped, totalDropped } }: { readonly found: Retrenchment }) {
  return (
    <Fold label={`What would be dropped: ${count(totalDropped, 'tie')}`}>
      {() => (
        <>
          <ul className="rows" aria-label="Dropped ties">
            {dropped.map(({ liaison, partner, because, disclosures, score }) => (
              <li key={liaison.id} className="tie-row" data-tie={liaison.id}>
                <div className="tie-row-head">
                  <AgencyLink agency={partner} />
                  <SubjectLink to={{ kind: 'tie', id: liaison.id }} className="go">
                    tie<span className="visually-hidden"> with {partner.name}</span>
                  </SubjectLink>
                </div>
                <p className="quiet">
                  {because.map((reason) => dropWords[reason]).join('; ')}
                  {score !== null && ` (${score.toFixed(2)})`}
                </p>
                <TieFacts tie={liaison} />
                {disclosures.length > 0 && (
                  <Fold
                    label={`In the leak: ${count(disclosures.length, 'disclosure')}`}
                    name={`In the leak: ${count(disclosures.length, 'disclosure')}, tie with ${partner.name}`}
                  >
                    {() => <EvidenceById ids={disclosures.map(({ id }) => id)} />}
                  </Fold>
                )}
              </li>
            ))}
          </ul>
          <Cut shown={dropped.length} total={totalDropped} what="ties" />
        </>
      )}
    </Fold>
  )
}
