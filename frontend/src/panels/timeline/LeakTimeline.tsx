import { useMemo } from 'react'
import type { LeakKind, StartQuery } from '../../api/generated/graphql'
import { dateWords } from '../../explore/dates'
import { leakTimeline } from '../../explore/leakTimeline'
import { SubjectLink } from '../../explore/SubjectLink'
import { leakKindWords } from '../../explore/words'
import { LeakGlyph } from './LeakGlyph'
import { Plot } from './Plot'

type Leaks = NonNullable<StartQuery['leaks']>['nodes']

const kinds: readonly LeakKind[] = ['LEAK', 'OFFICIAL']

/** Leaks and releases by date of publication. */
export function LeakTimeline({ leaks }: { readonly leaks: Leaks }) {
  const { marks, ticks, undated } = useMemo(() => leakTimeline(leaks), [leaks])
  return (
    <figure className="timeline" aria-label="Timeline of leaks and releases">
      <ul className="plot-key" aria-label="What the marks are">
        {kinds.map((kind) => (
          <li key={kind}>
            <LeakGlyph kind={kind} /> {leakKindWords[kind]}{' '}
            <span className="quiet">({leaks.filter((leak) => leak.kind === kind).length})</span>
          </li>
        ))}
      </ul>
      {marks.length > 0 && (
        <Plot
          label="Leaks and releases by date of publication"
          marks={marks}
          ticks={ticks}
          to={({ id }) => ({ kind: 'leak', id })}
          glyph={({ kind }) => <LeakGlyph kind={kind} />}
          words={({ name, kind, published }) => (
            <>
              <bdi>{name}</bdi>, {leakKindWords[kind]}, {dateWords(published ?? '')}
            </>
          )}
        />
      )}
      <figcaption className="quiet">
        Placed by date of publication, in the middle of the year where only that is known. All marks have one
        size, and height only keeps them apart.
        {undated.length > 0 && (
          <>
            {' '}
            Without a date, so not drawn:{' '}
            {undated.map(({ id, name }, i) => (
              <span key={id}>
                {i > 0 && ', '}
                <SubjectLink to={{ kind: 'leak', id }}>
                  <bdi>{name}</bdi>
                </SubjectLink>
              </span>
            ))}
            .
          </>
        )}
      </figcaption>
    </figure>
  )
}
