import { changeWords } from '../../explore/modelWords'
import type { ComparedTie } from '../../explore/questions/compare'
import { SubjectLink } from '../../explore/SubjectLink'
import { count, depthWord } from '../../explore/words'
import type { Change } from '../../graph/emphasis'
import { Cut } from '../../ui/Cut'
import { More } from '../../ui/More'
import { useFirst } from '../../ui/useFirst'
import { AgencyLink } from '../AgencyLink'
import { DocumentLine } from '../DocumentLine'

interface Props {
  readonly group: Change
  readonly title: string
  readonly ties: readonly ComparedTie[]
  readonly total: number
}

/** One group of ties, each with why it is in it and the way to its evidence. */
export function TieTable({ group, title, ties, total }: Props) {
  const { first, more } = useFirst(ties, 25)
  if (total === 0) return null
  return (
    <section aria-label={title}>
      <table className="figures compared" data-group={group}>
        <caption>
          <span className={`change ${group}`}>{title}</span>{' '}
          <span className="quiet">({count(total, 'tie')})</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Between</th>
            <th scope="col">{group === 'unchanged' ? 'Depth' : 'Why'}</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {first.map((compared) => (
            <Row key={compared.liaison.id} compared={compared} />
          ))}
        </tbody>
      </table>
      <More more={more} shown={first.length} total={ties.length} loading={false} />
      <Cut shown={ties.length} total={total} what="ties" />
    </section>
  )
}

function Row({ compared: { liaison, reasons, document } }: { readonly compared: ComparedTie }) {
  const short = (agency: typeof liaison.a) => agency.acronym ?? agency.name
  return (
    <tr data-tie={liaison.id}>
      <th scope="row">
        <ul className="plain">
          {[liaison.a, liaison.b].map((agency) => (
            <li key={agency.id}>
              <AgencyLink agency={agency} country={false} />
            </li>
          ))}
        </ul>
      </th>
      <td>
        {reasons.length === 0
          ? depthWord(liaison.depth)
          : reasons.map((each) => changeWords[each]).join('; ')}
        {document && (
          <p className="source">
            <DocumentLine document={document} />
          </p>
        )}
      </td>
      <td className="whole">
        <SubjectLink to={{ kind: 'tie', id: liaison.id }}>
          {count(liaison.disclosureCount, 'disclosure')}
          <span className="visually-hidden">
            {' '}
            of the tie {short(liaison.a)} – {short(liaison.b)}
          </span>
        </SubjectLink>
      </td>
    </tr>
  )
}
