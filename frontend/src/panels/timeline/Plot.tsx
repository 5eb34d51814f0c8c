import { useState, type ReactNode } from 'react'
import type { Subject } from '../../explore/exploration'
import type { Placed, Tick } from '../../explore/stack'
import { SubjectLink } from '../../explore/SubjectLink'
import './timeline.css'

interface Props<Item> {
  /** What the marks are. */
  readonly label: string
  readonly marks: readonly Placed<Item>[]
  readonly ticks: readonly Tick[]
  readonly to: (item: Item) => Subject
  readonly glyph: (item: Item) => ReactNode
  /** What a mark is, in words: its name for who cannot see it, and what is said when the pointer or the keyboard comes by. */
  readonly words: (item: Item) => ReactNode
}

/** Marks along a line of time, each a link. Keyboard order is the order of time. */
export function Plot<Item extends { readonly id: string }>({ label, marks, ticks, ...each }: Props<Item>) {
  const { to, glyph, words } = each
  // Kept until another mark is pointed at, so that it can be read at leisure.
  const [said, setSaid] = useState<Item>()
  const rows = Math.max(1, ...marks.map(({ row }) => row + 1))
  return (
    <div className="plot">
      <ol className="plot-marks" aria-label={label} style={{ height: `${rows * 1.5}rem` }}>
        {marks.map(({ item, at, row }) => (
          <li
            key={item.id}
            data-mark={item.id}
            className={said === item ? 'said' : ''}
            style={{ left: `${at * 100}%`, bottom: `${row * 1.5}rem` }}
            onPointerEnter={() => setSaid(item)}
            onFocus={() => setSaid(item)}
          >
            <SubjectLink to={to(item)}>
              {glyph(item)}
              <span className="visually-hidden">{words(item)}</span>
            </SubjectLink>
          </li>
        ))}
      </ol>
      <div className="plot-axis" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.label} className={edge(tick.at)} style={{ left: `${tick.at * 100}%` }}>
            {tick.label}
          </span>
        ))}
      </div>
      <p className="plot-said" aria-hidden="true">
        {said ? (
          words(said)
        ) : (
          <>
            <span className="by-pointer">Point at a mark, or tab to it, for its name.</span>
            <span className="by-touch">Each mark opens its page. Below, all are listed by name.</span>
          </>
        )}
      </p>
    </div>
  )
}

/** A label at either end stays within the plot. */
const edge = (at: number) => (at < 0.02 ? 'first' : at > 0.98 ? 'last' : '')
