import type { FoundPath } from '../explore/questions/paths'
import { SubjectLink } from '../explore/SubjectLink'
import { confidenceMeaning, confidenceWords } from '../explore/words'
import { AgencyLink } from './AgencyLink'
import { TieEvidence } from './TieEvidence'
import { TieFacts } from './TieFacts'

interface Props {
  readonly hops: FoundPath['hops']
  /** From 1. */
  readonly hop: number
  readonly step: (to: number | undefined) => void
}

/** One tie of a path, large, with its evidence. */
export function PathStep({ hops, hop, step }: Props) {
  const at = hops[hop - 1]
  if (!at) return null
  const { from, to, liaison } = at
  const last = hop === hops.length
  return (
    <>
      <div className="step-bar" role="group" aria-label="Steps">
        <button type="button" aria-disabled={hop === 1} onClick={() => step(hop - 1)}>
          <span aria-hidden="true">←</span> Previous
        </button>
        <p role="status">
          <strong>
            Tie {hop} of {hops.length}
          </strong>
          <span className="visually-hidden">
            : {from.name} and {to.name}
          </span>
        </p>
        <button type="button" aria-disabled={last} onClick={() => step(hop + 1)}>
          Next <span aria-hidden="true">→</span>
        </button>
        <button type="button" className="whole" onClick={() => step(undefined)}>
          Whole path
        </button>
      </div>
      <div className="step" data-tie={liaison.id}>
        <AgencyLink agency={from} />
        <div className="hop">
          <TieFacts tie={liaison} />
        </div>
        <AgencyLink agency={to} />
        {liaison.confidence && (
          <p className="quiet meaning">
            {confidenceWords[liaison.confidence]}: {confidenceMeaning[liaison.confidence]}.
          </p>
        )}
        {liaison.note !== null && (
          <p className="note">
            <bdi>{liaison.note}</bdi>
          </p>
        )}
        <h4>
          Evidence <span className="quiet">({liaison.disclosureCount})</span>{' '}
          <SubjectLink to={{ kind: 'tie', id: liaison.id }} className="go">
            page of the tie
          </SubjectLink>
        </h4>
        <TieEvidence key={liaison.id} id={liaison.id} />
      </div>
      <p className="quiet step-keys">
        The arrow keys ← and → step as well, and Escape goes back to the whole path.
      </p>
    </>
  )
}
