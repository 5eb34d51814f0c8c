import type { SupportLineFragment } from '../../api/generated/graphql'
import { dateWords } from '../../explore/dates'
import { supportWords } from '../../explore/modelWords'
import type { Retrenchment } from '../../explore/questions/retrenchment'
import { Fold } from '../../ui/Fold'
import { DocumentLine } from '../DocumentLine'
import { TieEvidence } from '../TieEvidence'
import { StandingTable } from './StandingTable'

interface Props {
  readonly loss: Retrenchment['partners'][number]
  readonly of: string
  readonly within: number
}

/** One partner before and after the cut of its tie, and the support that ran either way. */
export function PartnerDetail({ loss, of, within }: Props) {
  const { partner, liaison, before, after, supportGiven, supportReceived } = loss
  const name = partner.acronym ?? partner.name
  return (
    <Fold label={`${name}: before and after`} name={`${partner.name}: before and after`}>
      {() => (
        <>
          <StandingTable before={before} after={after} within={within} of={partner.name} />
          <Fold label="Evidence of the tie" name={`Evidence of the tie with ${partner.name}`}>
            {() => <TieEvidence id={liaison.id} />}
          </Fold>
          <Supports title={`Support that ${of} gives or gave it`} supports={supportGiven} />
          <Supports title={`Support that it gives or gave ${of}`} supports={supportReceived} />
        </>
      )}
    </Fold>
  )
}

function Supports({ title, supports }: { title: string; supports: readonly SupportLineFragment[] }) {
  if (supports.length === 0) return <p className="quiet">{title}: none recorded.</p>
  return (
    <>
      <h4>{title}</h4>
      <ul className="rows">
        {supports.map(({ id, kind, since, until, summary, document }) => (
          <li key={id}>
            <p>
              <strong>{supportWords[kind]}</strong>{' '}
              <span className="quiet">
                {since !== null && `from ${dateWords(since)}`} {until !== null && `to ${dateWords(until)}`}
              </span>{' '}
              <bdi>{summary}</bdi>
            </p>
            <p className="source">
              <DocumentLine document={document} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
