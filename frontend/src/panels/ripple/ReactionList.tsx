import { dateWords } from '../../explore/dates'
import { elapsedWords } from '../../explore/elapsed'
import { reactionWords } from '../../explore/modelWords'
import { useReactions, type Reaction } from '../../explore/questions/history'
import { SubjectLink } from '../../explore/SubjectLink'
import { Checked } from '../../ui/Checked'
import { Cut } from '../../ui/Cut'
import { More } from '../../ui/More'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { DocumentLine } from '../DocumentLine'
import { ReactionGlyph } from '../timeline/ReactionGlyph'
import { ReactionStrip } from '../timeline/ReactionStrip'

interface Props {
  readonly leak: string
  readonly published: string | null
}

/** What states and agencies were seen to do after a leak: observed, not modelled. */
export function Reactions({ leak, published }: Props) {
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
          <ReactionStrip published={published} reactions={reactions.nodes} />
          <Cut shown={reactions.nodes.length} total={reactions.totalCount} what="reactions" />
          <ReactionItems reactions={reactions.nodes} published={published} />
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

interface ItemsProps {
  readonly reactions: readonly Reaction[]
  /** When what they followed was published, where all followed the same. */
  readonly published?: string | null
}

export function ReactionItems({ reactions, published = null }: ItemsProps) {
  return (
    <ol className="rows" aria-label="Reactions">
      {reactions.map((reaction) => (
        <li key={reaction.id} className="reaction" data-reaction={reaction.id}>
          <p>
            <ReactionGlyph kind={reaction.kind} />{' '}
            <strong>
              <SubjectLink to={{ kind: 'reaction', id: reaction.id }}>
                {reactionWords[reaction.kind]}
              </SubjectLink>
            </strong>{' '}
            <span className="quiet">
              {reaction.date === null ? 'undated' : dateWords(reaction.date)}
              {reaction.date !== null &&
                published !== null &&
                ` (${elapsedWords(published, reaction.date)})`}{' '}
              · <PartyLink party={reaction.by} />
              {reaction.toward && (
                <>
                  {' '}
                  toward <PartyLink party={reaction.toward} />
                </>
              )}
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
