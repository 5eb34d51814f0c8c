import { useState, type KeyboardEvent } from 'react'
import { compare } from './pairs'
import type { Placed } from './useScene'

interface Acts {
  readonly onChoose: (id: string) => void
  readonly onMove: (id: string) => void
  readonly onLeave: () => void
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
}

/** Walking the countries by keyboard: one stop for the Tab key, arrows go by name, a letter jumps to the next name that has it first. */
export function useRoving(placed: readonly Placed[], acts: Acts) {
  const [place, setPlace] = useState<string>()
  const byName = placed.map(({ country }) => country).sort((x, y) => compare(x.name, y.name))
  // The one in focus, or the weightiest, is where a walk begins.
  const cursor = byName.some(({ id }) => id === place) ? place : placed[0]?.country.id

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || cursor === undefined) return
    const at = byName.findIndex(({ id }) => id === cursor)
    const to = (index: number) => {
      const next = byName[(index + byName.length) % byName.length]
      if (next) acts.onMove(next.id)
    }
    const steps: Partial<Record<string, () => void>> = {
      ArrowRight: () => to(at + 1),
      ArrowDown: () => to(at + 1),
      ArrowLeft: () => to(at - 1),
      ArrowUp: () => to(at - 1),
      Home: () => to(0),
      End: () => to(-1),
      Enter: () => acts.onChoose(cursor),
      Escape: acts.onLeave,
      '+': () => acts.zoomBy(1.4),
      '=': () => acts.zoomBy(1.4),
      '-': () => acts.zoomBy(1 / 1.4),
      '0': acts.fit,
    }
    const step = steps[event.key] ?? jump(event.key)
    if (!step) return
    event.preventDefault()
    step()

    function jump(key: string) {
      if (!/^\p{L}$/u.test(key)) return undefined
      const around = [...byName.slice(at + 1), ...byName.slice(0, at + 1)]
      const next = around.find(({ name }) => compare(name.slice(0, 1).toLowerCase(), key.toLowerCase()) === 0)
      return next && (() => acts.onMove(next.id))
    }
  }
  return { cursor, setPlace, onKeyDown }
}
