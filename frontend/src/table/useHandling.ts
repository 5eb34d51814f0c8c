import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { moved, taken } from './keys'
import type { Window } from './useScroll'

interface Handled {
  readonly scroller: RefObject<HTMLElement | null>
  readonly rows: readonly { readonly id: string }[]
  readonly current: string | undefined
  readonly view: Window
  readonly onOpen: (id: string) => void
  readonly selected: readonly string[] | undefined
  readonly onSelect: ((ids: readonly string[]) => void) | undefined
}

const rowOf = (target: EventTarget) => (target as HTMLElement).closest<HTMLElement>('tr[data-id]')

/** What the pointer and the keys do in a table: one set of handlers, however many rows. */
export function useHandling({ scroller, rows, current, view, onOpen, selected, onSelect }: Handled) {
  // The row that Tab leads to. By id: it stays the same row when the order changes.
  const [active, setActive] = useState<string>()
  const [wanted, setWanted] = useState<string>()
  const anchor = useRef<string>(undefined)
  const indexOf = (id: string | undefined) => (id === undefined ? -1 : rows.findIndex((row) => row.id === id))
  const mine = indexOf(active)
  const at = mine >= 0 ? mine : Math.max(0, indexOf(current))

  // Once it is drawn. Moving the focus is not moving the view: that was done before.
  useEffect(() => {
    if (wanted === undefined) return
    const row = [...(scroller.current?.querySelectorAll<HTMLElement>('tr[data-id]') ?? [])]
    row.find(({ dataset }) => dataset.id === wanted)?.focus({ preventScroll: true })
    setWanted(undefined)
  }, [scroller, wanted])

  const take = (id: string, range: boolean) => {
    if (!selected || !onSelect) return
    onSelect(taken(rows, selected, range ? { range: [anchor.current ?? id, id] } : { toggle: id }))
    if (!range) anchor.current = id
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (rowOf(event.target) !== event.target) return
    const id = rows[at]?.id
    if (id === undefined) return
    const to = moved(event.key, at, rows.length, Math.max(1, view.seen - 2))
    const next = to === undefined ? undefined : rows[to]?.id
    if (to !== undefined && next !== undefined) {
      setActive(next)
      setWanted(next)
      view.reveal(to)
      if (event.shiftKey && selected) {
        anchor.current ??= id
        take(next, true)
      }
    } else if (event.key === 'Enter') onOpen(id)
    else if (event.key === ' ') {
      if (selected) take(id, event.shiftKey)
      else onOpen(id)
    } else if (event.key === 'Escape' && selected && selected.length > 0) onSelect?.([])
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent) => {
    const id = rowOf(event.target)?.dataset.id
    const target = event.target as HTMLElement
    if (id === undefined || target.closest('a')) return
    setActive(id)
    const ticked = target.closest('.tick') !== null
    if (selected && (ticked || event.ctrlKey || event.metaKey || event.shiftKey)) take(id, event.shiftKey)
    else onOpen(id)
  }

  const onFocus = (event: FocusEvent) => {
    const id = rowOf(event.target)?.dataset.id
    if (id !== undefined) setActive(id)
  }

  return { active: at, onKeyDown, onClick, onFocus }
}
