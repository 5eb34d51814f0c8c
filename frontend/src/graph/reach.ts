import { otherEnd, type Model } from './model'

const partnersOf = (model: Model, id: string) =>
  (model.tiesOf.get(id) ?? []).flatMap((tie) => {
    const found = model.ties.get(tie)
    return found ? [otherEnd(found, id)] : []
  })

/** Partners that have no other tie here. */
export const leavesOf = (model: Model, id: string): readonly string[] =>
  partnersOf(model, id).filter((partner) => partnersOf(model, partner).length === 1)

/** The partners by the deepest ties; of equals the id decides. */
export const closestPartners = (model: Model, id: string, most: number): readonly string[] =>
  (model.tiesOf.get(id) ?? [])
    .flatMap((each) => {
      const tie = model.ties.get(each)
      return tie ? [{ partner: otherEnd(tie, id), depth: tie.depth }] : []
    })
    .sort((x, y) => y.depth - x.depth || (x.partner < y.partner ? -1 : 1))
    .slice(0, most)
    .map(({ partner }) => partner)

/** Agencies within some ties of the given ones, those included, nearest first. */
export function within(model: Model, from: readonly string[], hops: number): readonly string[] {
  const reached = new Set(from.filter((id) => model.agencies.has(id)))
  let edge = [...reached]
  for (let hop = 0; hop < hops && edge.length > 0; hop += 1) {
    const next = edge.flatMap((id) => partnersOf(model, id)).filter((id) => !reached.has(id))
    next.forEach((id) => reached.add(id))
    edge = [...new Set(next)]
  }
  return [...reached]
}
