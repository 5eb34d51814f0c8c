import { dateWords } from '../../explore/dates'
import { reactionWords } from '../../explore/modelWords'
import { useReaction } from '../../explore/questions/records'
import { SubjectLink } from '../../explore/SubjectLink'
import { reactionTitle } from '../../explore/titles'
import { Checked } from '../../ui/Checked'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { DocumentLine } from '../DocumentLine'
import { PanelFrame } from '../PanelFrame'
import { PartyLink } from '../ripple/ReactionList'
import { Unknown } from '../Unknown'

/** What a state or agency was seen to do after a leak, and who reports it. */
export default function ReactionPanel({ id }: { readonly id: string }) {
  const answer = useReaction(id)
  const reaction = answer.data?.reaction
  if (answer.failure && !reaction) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (reaction === undefined && answer.loading) return <Waiting what="the reaction" />
  if (!reaction) return <Unknown what="reaction" id={id} />
  const { kind, date, summary, by, toward, leak, document, checked } = reaction
  return (
    <PanelFrame
      over={`Observed reaction · ${reactionWords[kind]}`}
      title={reactionTitle(reaction)}
      question={answer.question}
    >
      <p className="lead">
        <bdi>{summary}</bdi>
      </p>
      <dl className="facts">
        <div>
          <dt>Date</dt>
          <dd>{date === null ? 'unknown' : dateWords(date)}</dd>
        </div>
        <div>
          <dt>By</dt>
          <dd>
            <PartyLink party={by} />
          </dd>
        </div>
        {toward && (
          <div>
            <dt>Toward</dt>
            <dd>
              <PartyLink party={toward} />
            </dd>
          </div>
        )}
        <div>
          <dt>After</dt>
          <dd>
            <SubjectLink to={{ kind: 'leak', id: leak.id }}>
              <bdi>{leak.name}</bdi>
            </SubjectLink>
          </dd>
        </div>
        <div>
          <dt>Source</dt>
          <dd>
            {document ? <DocumentLine document={document} /> : 'no document found'} ·{' '}
            <Checked checked={checked} />
          </dd>
        </div>
      </dl>
      <p className="quiet">That it followed the leak is observed; that the leak caused it is not claimed.</p>
    </PanelFrame>
  )
}
