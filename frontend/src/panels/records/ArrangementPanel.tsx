import type { ArrangementQuery } from '../../api/generated/graphql'
import { filterWords } from '../../explore/conditions'
import { dateWords } from '../../explore/dates'
import type { Filter } from '../../explore/exploration'
import { useArrangement } from '../../explore/questions/records'
import { under } from '../../explore/titles'
import { arrangementKindWords } from '../../explore/words'
import { Checked } from '../../ui/Checked'
import { More } from '../../ui/More'
import { OutLink } from '../../ui/OutLink'
import { Trouble } from '../../ui/Trouble'
import { useFirst } from '../../ui/useFirst'
import { Waiting } from '../../ui/Waiting'
import { AgencyLink } from '../AgencyLink'
import { CanvasActions } from '../CanvasActions'
import { Limits } from '../Limits'
import { PanelFrame } from '../PanelFrame'
import { Unknown } from '../Unknown'
import { MembersTies } from './MembersTies'
import { Span } from './Span'

type Found = NonNullable<ArrangementQuery['arrangement']>

interface Props {
  readonly id: string
  readonly filter: Filter
}

/** A standing group or agreement: who belongs to it, and which ties are known among them. */
export default function ArrangementPanel({ id, filter }: Props) {
  const answer = useArrangement(id)
  const arrangement = answer.data?.arrangement
  if (answer.failure && !arrangement) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (arrangement === undefined && answer.loading) return <Waiting what="the arrangement" />
  if (!arrangement) return <Unknown what="arrangement" id={id} />
  const { kind, since, until, summary, url, checked, members } = arrangement
  return (
    <PanelFrame
      over={`Arrangement · ${arrangementKindWords[kind]}`}
      title={arrangement.name}
      windowTitle={under(arrangement.name, filterWords(filter))}
      question={answer.question}
    >
      <p className="lead">
        <bdi>{summary}</bdi>
      </p>
      <dl className="facts">
        <div>
          <dt>From</dt>
          <dd>{since === null ? 'start unknown' : dateWords(since)}</dd>
        </div>
        {until !== null && (
          <div>
            <dt>To</dt>
            <dd>{dateWords(until)}</dd>
          </div>
        )}
      </dl>
      <p>
        {url !== null && <OutLink href={url}>About this arrangement</OutLink>} <Checked checked={checked} />
      </p>
      <CanvasActions agencies={[...new Set(members.map(({ agency }) => agency.id))]} />
      <Limits of="arrangement" />
      <Members members={members} />
      <MembersTies ids={members.map(({ agency }) => agency.id)} filter={filter} />
    </PanelFrame>
  )
}

function Members({ members }: { readonly members: Found['members'] }) {
  const { first, more } = useFirst(members, 30)
  return (
    <section aria-label="Members">
      <h3>
        Members <span className="quiet">({members.length})</span>
      </h3>
      <p className="quiet">Members of all times. Membership is not a tie by itself.</p>
      {members.length === 0 && <p>No member is recorded. That is not evidence that it has none.</p>}
      <ul className="rows" aria-label="Members">
        {first.map(({ agency, since, until, role }) => (
          <li key={`${agency.id} ${since ?? ''} ${role ?? ''}`} data-member={agency.id}>
            <AgencyLink agency={agency} />{' '}
            <span className="quiet">
              <Span since={since} until={until} />
              {role !== null && (
                <>
                  {' · '}
                  <bdi>{role}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <More more={more} shown={first.length} total={members.length} loading={false} />
    </section>
  )
}
