/** The states that the canvas went through, as they are written in the address, and which of them is the present one. */
export interface Timeline {
  readonly states: readonly string[]
  readonly at: number
}

export const begin = (state: string): Timeline => ({ states: [state], at: 0 })

/** More steps than anyone goes back; the oldest fall away. */
const longest = 100

/**
 * Follows the address. Undoing, and the browser's own back and forward, move along the same line (`along`); anything else is new,
 * even where it looks as the state before did, and cuts off what was undone.
 */
export function follow(timeline: Timeline, state: string, along: boolean): Timeline {
  const { states, at } = timeline
  if (states[at] === state) return timeline
  if (along && states[at - 1] === state) return { states, at: at - 1 }
  if (along && states[at + 1] === state) return { states, at: at + 1 }
  const next = [...states.slice(0, at + 1), state].slice(-longest)
  return { states: next, at: next.length - 1 }
}

export const before = ({ states, at }: Timeline): string | undefined => states[at - 1]
export const after = ({ states, at }: Timeline): string | undefined => states[at + 1]

/** Reads a line that was kept over a reload; undefined where it is no line. */
export function restore(text: string | null): Timeline | undefined {
  if (text === null) return undefined
  try {
    const { states, at } = JSON.parse(text) as Partial<Timeline>
    const good =
      Array.isArray(states) && states.length > 0 && states.every((state) => typeof state === 'string')
    return good && Number.isInteger(at) && states[at as number] !== undefined
      ? { states, at: at as number }
      : undefined
  } catch {
    return undefined
  }
}
