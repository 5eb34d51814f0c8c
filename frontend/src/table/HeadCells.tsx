import { useRef, useState, type KeyboardEvent } from 'react'
import { sortText, type Sort } from './arrange'
import type { Column } from './columns'

interface Props<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort | undefined
  readonly onSort: (sort: string) => void
}

/** Heads that sort. One of them is reached by Tab, the others by the arrows. */
export function HeadCells<Row>({ columns, sort, onSort }: Props<Row>) {
  const [at, setAt] = useState(0)
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const here = Math.min(at, columns.length - 1)
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    buttons.current[Math.max(0, Math.min(columns.length - 1, here + step))]?.focus()
  }
  const press = ({ key, high }: Column<Row>) => {
    const again = sort?.key === key
    onSort(sortText({ key, descending: again ? !sort.descending : high === true }))
  }
  return columns.map((column, index) => (
    <th
      key={column.key}
      scope="col"
      className={[column.number && 'number', index === 0 && 'stuck'].filter(Boolean).join(' ')}
      aria-sort={sort?.key === column.key ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        ref={(button) => {
          buttons.current[index] = button
        }}
        tabIndex={index === here ? 0 : -1}
        onFocus={() => setAt(index)}
        onKeyDown={walk}
        onClick={() => press(column)}
      >
        {column.title}
      </button>
    </th>
  ))
}
