import { dateWords } from '../../explore/dates'
import { reactionWords } from '../../explore/modelWords'
import { useReactions, type Reaction } from '../../explore/questions/history'
import { SubjectLink } from '../../explore/SubjectLink'
import { Checked } from '../../ui/Checked'
import { More } from '../../ui/More'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { DocumentLine } from '../DocumentLine'

/** What states and agencies were seen to do after a leak: observed, not modelled. */
export function Reactions({ leak }: { readonly leak: string }) {
  const { answer, reactions, more } = useReactions(leak)
  return (
    <>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!reactions && !answer.failure && answer.loading && <Waiting what="the reactions" />}
      {reactions?.totalCount === 0 && (
        <p>
          No reaction is recorded. Only published ones could be: that is not evidence that there was none.
        </p>
      )}
      {reactions && reactions.totalCount > 0 && (
        <>
          <p className="quiet">
            Observed, not modelled. Only published reactions are recorded, and that one followed the leak does
            not say that it was because of it.
          </p>
          <ReactionItems reactions={reactions.nodes} />
          <More
            more={more}
            shown={reactions.nodes.length}
            total={reactions.totalCount}
            loading={answer.loading}
          />
        </>
      )}
    </>
  )
}

export function ReactionItems({ reactions }: { readonly reactions: readonly Reaction[] }) {
  return (
    <ol className="rows" aria-label="Reactions">
      {reactions.map((reaction) => (
        <li key={reaction.id} className="reaction" data-reaction={reaction.id}>
          <p>
            <strong>{reactionWords[reaction.kind]}</strong>{' '}
            <span className="quiet">
              {reaction.date === null ? 'undated' : dateWords(reaction.date)} · <By reaction={reaction} />
            </span>
          </p>
          <p>
            <bdi>{reaction.summary}</bdi>
          </p>
          <p className="source">
            {reaction.document ? <DocumentLine document={reaction.document} /> : 'no document found'} ·{' '}
            <Checked checked={reaction.checked} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function By({ reaction: { by } }: { readonly reaction: Reaction }) {
  return (
    <SubjectLink to={{ kind: by.__typename === 'Agency' ? 'agency' : 'country', id: by.id }}>
      <bdi>{by.name}</bdi>
    </SubjectLink>
  )
}
