import { useEffect, useRef } from 'react'
import { cursorAgency } from '../explore/cursor'
import { emptyPath, type Mode } from '../explore/exploration'
import { useActs } from '../explore/useActs'
import { useExploration, useGo } from '../explore/useExploration'
import { useUndo } from '../explore/useUndo'
import { shortcutsAreOff } from './shortcutSetting'
import type { Tool } from './tools'

interface Handlers {
  readonly fit: () => void
  readonly tool: (tool: Tool) => void
  readonly expand: (id: string) => void
  readonly sheet: () => void
}

/** Where keys have a meaning of their own. */
const taken =
  'input, textarea, select, [contenteditable], [role=menu], [role=listbox], [role=dialog], [role=slider]'

const isTaken = (target: EventTarget | null) =>
  (target instanceof Element && target.closest(taken) !== null) || document.querySelector('.modal') !== null

/** Keys that work wherever the focus is, but not where keys are typed or already mean something. */
export function useShortcuts(handlers: Handlers): void {
  const { look, subject } = useExploration()
  const go = useGo()
  const acts = useActs()
  const { undo, redo } = useUndo()
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTaken(event.target)) return
    const cursor = cursorAgency()
    const onCanvas = event.target instanceof Element && event.target.closest('.stage') !== null
    const chosen = onCanvas && cursor !== undefined && look.selected.length === 0 ? [cursor] : acts.chosen()
    const [first] = chosen
    const some = (act: (ids: readonly string[]) => void) => () => chosen.length > 0 && act(chosen)
    const one = (act: (id: string) => void) => () => first !== undefined && act(first)
    const show = (mode: Mode) => () => go.look({ look: { ...look, mode } })
    const modified = event.ctrlKey || event.metaKey
    const keys: Readonly<Record<string, (() => unknown) | undefined>> = modified
      ? { z: event.shiftKey ? redo : undo, y: redo }
      : {
          '/': () => document.querySelector<HTMLInputElement>('.search input')?.focus(),
          '?': handlers.sheet,
          g: show('graph'),
          t: show('table'),
          m: show('atlas'),
          p: () =>
            subject.kind !== 'path' && go.to({ ...emptyPath, ...(first !== undefined && { from: first }) }),
          f: handlers.fit,
          v: () => handlers.tool('point'),
          b: () => handlers.tool('box'),
          l: () => handlers.tool('lasso'),
          n: look.mode === 'atlas' ? undefined : one(handlers.expand),
          e: look.mode === 'atlas' ? undefined : one(handlers.expand),
          c: one(acts.collapse),
          h: some(acts.hide),
          delete: some(acts.hide),
          backspace: some(acts.hide),
          k: some((ids) => (ids.every(acts.isPinned) ? acts.unpin(ids) : acts.pinHere(ids))),
          x: some(acts.keepOnly),
          s: () => onCanvas && cursor !== undefined && acts.toggle(cursor),
          '1': some((ids) => acts.selectWithin(ids, 1)),
          '2': some((ids) => acts.selectWithin(ids, 2)),
          '3': some((ids) => acts.selectWithin(ids, 3)),
          escape: look.selected.length > 0 ? () => acts.select([]) : undefined,
        }
    // Keys of one letter can be turned off: speech input and shaky hands press them unmeant.
    if (event.altKey || (!modified && event.key.length === 1 && event.key !== '?' && shortcutsAreOff()))
      return
    const key = event.key.toLowerCase()
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
