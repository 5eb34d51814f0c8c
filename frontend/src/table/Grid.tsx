import { useId, useRef, type ReactNode } from 'react'
import { useMedia } from '../canvas/useMedia'
import type { Sort } from './arrange'
import type { Column } from './columns'
import { GridRow } from './GridRow'
import { HeadCells } from './HeadCells'
import { drawnRows } from './keys'
import type { TableRow } from './rows'
import { useHandling } from './useHandling'
import { useScroll } from './useScroll'

interface Props<Item extends TableRow, Key extends string> {
  readonly label: string
  readonly rows: readonly Item[]
  readonly columns: readonly Column<Item, Key>[]
  readonly cell: (key: Key, row: Item) => ReactNode
  readonly nameOf: (row: Item) => string
  readonly sort: Sort | undefined
  readonly onSort: (sort: string) => void
  /** The row that the panel shows. */
  readonly current: string | undefined
  readonly onOpen: (id: string) => void
  /** Rows taken together; only the current one where left out. */
  readonly selected?: readonly string[]
  readonly onSelect?: (ids: readonly string[]) => void
  readonly arrangement: string
}

/** As in the style sheet, in pixels: 3rem and 2.75rem. They follow the size of the reader's letters. */
const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/**
 * A table of any length, of which only the rows in view are on the page. The sizes of rows are fixed, so that nothing needs to be
 * measured and thousands of rows cost no more than twenty.
 */
export function Grid<Item extends TableRow, Key extends string>(props: Props<Item, Key>) {
  const { label, rows, columns, cell, nameOf, sort, onSort, current, onOpen, selected, onSelect } = props
  const narrow = useMedia('(max-width: 40rem)')
  const help = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const at = rows.findIndex(({ id }) => id === current)
  const rowHeight = 3 * rem()
  const view = useScroll(scroller, {
    rowHeight,
    headHeight: 2.75 * rem(),
    at,
    arrangement: props.arrangement,
  })
  const handling = useHandling({ scroller, rows, current, view, onOpen, selected, onSelect })
  const together = selected !== undefined
  const chosen = new Set(selected ?? (current === undefined ? [] : [current]))
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id))
  const widths = columns.map((column) => widthOf(column, narrow))
  const least = widths.reduce((sum, [, width]) => sum + width, together ? tick : 0)
  const drawn = drawnRows(view.first, view.seen, rows.length, handling.active)
  const columnCount = columns.length + (together ? 1 : 0)

  return (
    <div className="grid" ref={scroller}>
      <table
        role="grid"
        aria-label={label}
        aria-describedby={help}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={together}
        style={{ minWidth: `${least}rem` }}
        onKeyDown={handling.onKeyDown}
        onClick={handling.onClick}
        onFocus={handling.onFocus}
      >
        <colgroup>
          {together && <col style={{ width: `${tick}rem` }} />}
          {columns.map(({ key }, index) => {
            const [fixed, width] = widths[index] ?? [false, 0]
            return <col key={key} {...(fixed && { style: { width: `${width}rem` } })} />
          })}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {together && (
              <td className="tick">
                <input
                  type="checkbox"
                  checked={all}
                  aria-label="Select all rows"
                  onChange={() => onSelect?.(all ? [] : rows.map(({ id }) => id))}
                />
              </td>
            )}
            <HeadCells columns={columns} sort={sort} onSort={onSort} />
          </tr>
        </thead>
        <tbody>
          {drawn.flatMap((index, place) => {
            const row = rows[index]
            if (!row) return []
            const gap = index - (drawn[place - 1] ?? -1) - 1
            return [
              ...(gap > 0
                ? [<Gap key={`gap ${place}`} height={gap * rowHeight} columns={columnCount} />]
                : []),
              <GridRow
                key={row.id}
                row={row}
                index={index}
                columns={columns}
                cell={cell}
                name={nameOf(row)}
                current={row.id === current}
                selected={chosen.has(row.id)}
                together={together}
                active={index === handling.active}
              />,
            ]
          })}
          <Gap
            height={(rows.length - 1 - (drawn.at(-1) ?? rows.length - 1)) * rowHeight}
            columns={columnCount}
          />
        </tbody>
      </table>
      {rows.length === 0 && <p className="quiet none">No row matches.</p>}
      <p id={help} className="visually-hidden">
        Up and down arrows, Page Up, Page Down, Home and End go through the rows. Enter opens a row in the
        panel.{together && ' Space selects, with Shift and an arrow several.'}
      </p>
    </div>
  )
}

/** Stands for rows that are out of view. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true" className="gap" style={{ height }}>
      <td colSpan={columns} />
    </tr>
  )
}

/** In rem, as all widths here: the column of boxes. */
const tick = 2.75

/** Names share what the other columns leave, down to where they say nothing any more. */
function widthOf(
  { width, narrow = width }: Pick<Column<never>, 'width' | 'narrow'>,
  small: boolean,
): readonly [fixed: boolean, rem: number] {
  const fixed = small ? narrow : width
  return fixed === undefined ? [false, small ? 6.4 : 8] : [true, fixed / 16]
}
