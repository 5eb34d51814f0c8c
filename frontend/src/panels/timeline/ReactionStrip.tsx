import { useMemo } from 'react'
import { dateWords } from '../../explore/dates'
import { elapsedWords } from '../../explore/elapsed'
import { reactionWords } from '../../explore/modelWords'
import type { Reaction } from '../../explore/questions/history'
import { isRough, reactionStrip } from '../../explore/reactionStrip'
import { SubjectLink } from '../../explore/SubjectLink'
import { Plot } from './Plot'
import { ReactionGlyph } from './ReactionGlyph'

interface Props {
  readonly published: string | null
  readonly reactions: readonly Reaction[]
}

/** Observed reactions along the time since the publication. Nothing of a model is on it. */
export function ReactionStrip({ published, reactions }: Props) {
  const strip = useMemo(
    () => (published === null ? undefined : reactionStrip(published, reactions)),
    [published, reactions],
  )
  if (published === null || !strip) {
    return <p className="note">No date of publication is known, so nothing can be placed after it.</p>
  }
  const { marks, ticks, apart } = strip
  const kinds = [...new Set(marks.map(({ item }) => item.kind))]
  const rough = marks.some(({ item }) => isRough(published, item.date ?? ''))
  return (
    <figure className="timeline" aria-label="Observed reactions since the publication">
      {marks.length > 0 && (
        <>
          <ul className="plot-key" aria-label="What the marks are">
            {kinds.map((kind) => (
              <li key={kind}>
                <ReactionGlyph kind={kind} /> {reactionWords[kind]}
              </li>
            ))}
          </ul>
          <Plot
            label="Observed reactions, earliest first"
            marks={marks}
            ticks={ticks}
            to={({ id }) => ({ kind: 'reaction', id })}
            glyph={({ kind, date }) => <ReactionGlyph kind={kind} rough={isRough(published, date ?? '')} />}
            words={(reaction) => <Words reaction={reaction} published={published} />}
          />
        </>
      )}
      <figcaption className="quiet">
        Observed, by the time since {dateWords(published)}. The scale changes at each label, and height only
        keeps marks apart.
        {rough && ' Faint: known to the month or year only, so placed in its middle.'}
        {apart.length > 0 && (
          <>
            {' '}
            Not drawn, without a date or dated before it:{' '}
            {apart.map((reaction, i) => (
              <span key={reaction.id}>
                {i > 0 && '; '}
                <SubjectLink to={{ kind: 'reaction', id: reaction.id }}>
                  {reactionWords[reaction.kind]}
                </SubjectLink>{' '}
                <Parties reaction={reaction} />
                {reaction.date !== null && `, ${dateWords(reaction.date)}`}
              </span>
            ))}
            .
          </>
        )}
      </figcaption>
    </figure>
  )
}

function Words({ reaction, published }: { readonly reaction: Reaction; readonly published: string }) {
  const date = reaction.date ?? ''
  return (
    <>
      {reactionWords[reaction.kind]}, <Parties reaction={reaction} />, {dateWords(date)} (
      {elapsedWords(published, date)})
    </>
  )
}

/** Who, toward whom. */
export const Parties = ({ reaction: { by, toward } }: { readonly reaction: Reaction }) => (
  <>
    <bdi>{by.name}</bdi>
    {toward && (
      <>
        {' '}
        toward <bdi>{toward.name}</bdi>
      </>
    )}
  </>
)
