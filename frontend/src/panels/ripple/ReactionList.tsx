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
            <strong>
              <SubjectLink to={{ kind: 'reaction', id: reaction.id }}>
                {reactionWords[reaction.kind]}
              </SubjectLink>
            </strong>{' '}
            <span className="quiet">
              {reaction.date === null ? 'undated' : dateWords(reaction.date)} ·{' '}
              <PartyLink party={reaction.by} />
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

/** An agency, or a country where the source names no agency. */
export function PartyLink({ party }: { readonly party: Reaction['by'] }) {
  return (
    <SubjectLink to={{ kind: party.__typename === 'Agency' ? 'agency' : 'country', id: party.id }}>
      <bdi>{party.name}</bdi>
    </SubjectLink>
  )
}
