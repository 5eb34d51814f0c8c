import { memo, type ReactNode } from 'react'
import type { Column } from './columns'
import type { TableRow } from './rows'

interface Props<Item extends TableRow, Key extends string> {
  readonly row: Item
  readonly index: number
  readonly columns: readonly Column<Item, Key>[]
  readonly cell: (key: Key, row: Item) => ReactNode
  readonly name: string
  /** Whether the panel shows it. */
  readonly current: boolean
  readonly selected: boolean
  /** Whether rows are taken together, each with its box. */
  readonly together: boolean
  /** Whether Tab leads here. */
  readonly active: boolean
}

function OneRow<Item extends TableRow, Key extends string>(props: Props<Item, Key>) {
  const { row, index, columns, cell, name, current, selected, together, active } = props
  return (
    <tr
      className={`row${row.lit ? ' lit' : ''}${row.faded ? ' faded' : ''}`}
      data-id={row.id}
      tabIndex={active ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={current || undefined}
    >
      {together && (
        <td className="tick">
          <input type="checkbox" tabIndex={-1} checked={selected} readOnly aria-label={`Select ${name}`} />
        </td>
      )}
      {columns.map(({ key, number }, at) =>
        at === 0 ? (
          <th key={key} scope="row" className="stuck">
            <div className="cell">{cell(key, row)}</div>
          </th>
        ) : (
          <td key={key} className={number ? 'number' : undefined}>
            <div className="cell">{cell(key, row)}</div>
          </td>
        ),
      )}
    </tr>
  )
}

/** A row as long as it says the same. */
export const GridRow = memo(OneRow) as typeof OneRow
