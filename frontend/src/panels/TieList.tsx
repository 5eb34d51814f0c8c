import type { TieBetweenFragment } from '../api/generated/graphql'
import { SubjectLink } from '../explore/SubjectLink'
import { count } from '../explore/words'
import { Fold } from '../ui/Fold'
import { More } from '../ui/More'
import { AgencyLink } from './AgencyLink'
import { TieEvidence } from './TieEvidence'
import { TieFacts } from './TieFacts'

interface Props {
  readonly ties: readonly TieBetweenFragment[]
  readonly total: number
  readonly more: (() => void) | undefined
  readonly loading: boolean
}

/** Ties with both of their agencies, a page at a time; the evidence of each is one click away. */
export const TieList = ({ ties, total, more, loading }: Props) => (
  <>
    <ul className="rows" aria-label="Ties">
      {ties.map((tie) => (
        <li key={tie.id} className="tie-row" data-tie={tie.id}>
          <div className="tie-row-head">
            <span>
              <AgencyLink agency={tie.a} /> <AgencyLink agency={tie.b} />
            </span>
            <SubjectLink to={{ kind: 'tie', id: tie.id }} className="go">
              tie
              <span className="visually-hidden">
                {' '}
                of {tie.a.name} and {tie.b.name}
              </span>
            </SubjectLink>
          </div>
          <TieFacts tie={tie} />
          <Fold
            label={`Evidence: ${count(tie.disclosureCount, 'disclosure')}`}
            name={`Evidence: ${count(tie.disclosureCount, 'disclosure')}, tie of ${tie.a.name} and ${tie.b.name}`}
          >
            {() => <TieEvidence id={tie.id} />}
          </Fold>
        </li>
      ))}
    </ul>
    <More more={more} shown={ties.length} total={total} loading={loading} />
  </>
)
