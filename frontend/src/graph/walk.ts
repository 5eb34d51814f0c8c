import { otherEnd, type Model } from './model'

export type Point = Readonly<{ x: number; y: number }>

/** Where the keyboard stands: at an agency, perhaps looking along one of its ties. */
export interface Cursor {
  readonly agency: string
  readonly tie: string | null
}

/** An agency's ties clockwise from the top, so that the right arrow always turns right. */
export function tiesClockwise(
  model: Model,
  positions: ReadonlyMap<string, Point>,
  agency: string,
): readonly string[] {
  const from = positions.get(agency) ?? { x: 0, y: 0 }
  const angle = (id: string) => {
    const tie = model.ties.get(id)
    const to = tie && positions.get(otherEnd(tie, agency))
    if (!to) return 0
    const turn = Math.atan2(to.x - from.x, from.y - to.y)
    return turn < 0 ? turn + 2 * Math.PI : turn
  }
  return [...(model.tiesOf.get(agency) ?? [])].sort((x, y) => angle(x) - angle(y) || (x < y ? -1 : 1))
}

/** The next tie around the agency; `step` is 1 or -1. */
export function turn(
  model: Model,
  positions: ReadonlyMap<string, Point>,
  { agency, tie }: Cursor,
  step: 1 | -1,
): Cursor {
  const around = tiesClockwise(model, positions, agency)
  if (around.length === 0) return { agency, tie: null }
  const at = tie === null ? (step === 1 ? -1 : 0) : around.indexOf(tie)
  return { agency, tie: around[(at + step + around.length) % around.length] ?? null }
}

/** Goes along the tie that the cursor looks at. The tie stays in sight, so that the same key leads back. */
export function cross(model: Model, cursor: Cursor): Cursor {
  const tie = cursor.tie === null ? undefined : model.ties.get(cursor.tie)
  return tie ? { agency: otherEnd(tie, cursor.agency), tie: tie.id } : cursor
}
