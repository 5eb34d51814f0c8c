import { useMemo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import {
  Cell,
  Checkbox,
  Column as HeadCell,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
  type Selection,
} from 'react-aria-components'
import { useMedia } from '../canvas/useMedia'
import { sortText, type Sort } from './arrange'
import { Current } from './Cells'
import type { Column } from './columns'
import type { TableRow } from './rows'
import { useInView } from './useInView'

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
  /** Changes when the rows are others: the table is then read from the top. */
  readonly arrangement: string
}

/** Sizes are the layout's, in pixels: they follow the size of the reader's letters. */
const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
const rowHeight = Math.round(48 * rem)
const headingHeight = Math.round(44 * rem)

/** A table of any length: only the rows in view are on the page. */
export function Grid<Item extends TableRow, Key extends string>(props: Props<Item, Key>) {
  const { label, rows, columns, cell, nameOf, sort, onSort, current, onOpen, selected, onSelect } = props
  const together = selected !== undefined && onSelect !== undefined
  const narrow = useMedia('(max-width: 40rem)')
  const table = useRef<HTMLTableElement>(null)
  const modified = useRef(false)
  const at = useMemo(() => rows.findIndex(({ id }) => id === current), [rows, current])
  useInView(table, { at, rowHeight, headingHeight, arrangement: props.arrangement })

  // React Aria opens a row only while none is selected; with Ctrl or Shift a first press selects.
  const open = (id: string) => (together && modified.current ? onSelect([id]) : onOpen(id))
  const select = (keys: Selection) => {
    const ids = keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String)
    if (together) onSelect(ids)
    else if (ids[0] !== undefined && ids[0] !== current) onOpen(ids[0])
  }
  const enter = (event: KeyboardEvent) => {
    modified.current = false
    const target = event.target as HTMLElement
    if (event.key !== 'Enter' || !/^(row|gridcell|rowheader)$/.test(target.role ?? '')) return
    const id = target.closest<HTMLElement>('[role=row]')?.dataset.key
    if (id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onOpen(id)
  }

  return (
    <Current value={current}>
      <div
        className="grid-frame"
        onKeyDownCapture={enter}
        onPointerDownCapture={(event: PointerEvent) => {
          modified.current = event.ctrlKey || event.metaKey || event.shiftKey
        }}
      >
        <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight }}>
          <Table
            ref={table}
            className="grid"
            aria-label={label}
            selectionMode={together ? 'multiple' : 'single'}
            selectionBehavior="toggle"
            disallowEmptySelection={!together}
            selectedKeys={together ? selected : current === undefined ? [] : [current]}
            onSelectionChange={select}
            {...(together && { onRowAction: (key) => open(String(key)) })}
            {...(sort && {
              sortDescriptor: {
                column: sort.key,
                direction: sort.descending ? 'descending' : 'ascending',
              },
            })}
            onSortChange={({ column: key, direction }) => {
              const high = key !== sort?.key && columns.some((column) => column.key === key && column.high)
              onSort(sortText({ key: String(key), descending: high || direction === 'descending' }))
            }}
          >
            <TableHeader>
              {together && (
                <HeadCell id=":select" className="head-cell" width={Math.round(44 * rem)} minWidth={24}>
                  <Checkbox slot="selection" className="tick" aria-label="Select all rows" />
                </HeadCell>
              )}
              {columns.map(({ key, title, number, ...column }, index) => (
                <HeadCell
                  key={key}
                  id={key}
                  className={number ? 'head-cell number' : 'head-cell'}
                  allowsSorting
                  isRowHeader={index === 0}
                  {...widths(column, narrow)}
                >
                  {title}
                </HeadCell>
              ))}
            </TableHeader>
            <TableBody
              items={rows}
              dependencies={[columns, together]}
              renderEmptyState={() => <p className="quiet">No row matches.</p>}
            >
              {(row) => (
                <Row id={row.id} textValue={nameOf(row)} className={rowClass(row)}>
                  {together && (
                    <Cell className="cell">
                      <Checkbox slot="selection" className="tick" aria-label={`Select ${nameOf(row)}`} />
                    </Cell>
                  )}
                  {columns.map(({ key, number }) => (
                    <Cell key={key} className={number ? 'cell number' : 'cell'}>
                      {cell(key, row)}
                    </Cell>
                  ))}
                </Row>
              )}
            </TableBody>
          </Table>
        </Virtualizer>
      </div>
    </Current>
  )
}

/** Names share what the other columns leave, down to where they say nothing any more. */
function widths({ width, narrow = width }: Pick<Column<never>, 'width' | 'narrow'>, small: boolean) {
  const fixed = small ? narrow : width
  if (fixed === undefined) return { width: '1fr', minWidth: Math.round((small ? 102 : 128) * rem) } as const
  return { width: Math.round(fixed * rem), minWidth: Math.round(fixed * rem) } as const
}

const rowClass = ({ lit, faded }: TableRow) => `row${lit ? ' lit' : ''}${faded ? ' faded' : ''}`
