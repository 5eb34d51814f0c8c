import Graph from 'graphology'
import { subgraph } from './subgraph'
import { componentsOf, packBelow } from './components'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import { placeGroups } from './groups'
import type { LayoutRequest, Places } from './layout'
import { clearOf } from './room'
import { ringAround, ringRadius } from './rings'
import type { Point } from './walk'

type Tell = (done: number, of: number, places: Places) => void

/** How much wider than high the picture should be: screens are, and labels run sideways. */
const stretch = 1.55
const middle: Point = { x: 0, y: 0 }
/** Room between groups that no tie connects. */
const gap = 90

/**
 * Places for a network. Groups that no tie connects stand in rows below the largest, and agencies with a single tie in a ring
 * around their partner: left to the forces, the first would drift away and the second crowd it. Same network, same picture:
 * the start is a spiral in order of id, and nothing is left to chance.
 */
export function layOut(
  { agencies, ties, fixed, groups: named }: LayoutRequest,
  tell: Tell = () => undefined,
): Places {
  if (named)
    return new Map([...placeGroups(agencies, ties, named), ...[...fixed].filter(([id]) => named.has(id))])
  const whole = new Graph({ type: 'undirected' })
  for (const id of [...agencies].sort()) whole.addNode(id)
  for (const [a, b, depth] of ties) whole.mergeEdge(a, b, { weight: 0.5 + depth / 10 })

  const groups = componentsOf(whole).map((ids) => placeGroup(subgraph(whole, ids), fixed, tell))
  const [largest, ...rest] = groups.map((places) => ({ places, box: boxOf(places) }))
  const positions = new Map<string, Point>(largest?.places)
  if (!largest) return positions
  const spots = packBelow(
    rest.map(({ box }) => ({ width: box.width + gap, height: box.height + gap })),
    largest.box.width,
  )
  rest.forEach(({ places, box }, i) => {
    const spot = spots[i] ?? middle
    const shift = {
      x: largest.box.left + spot.x - (box.left + box.width / 2),
      y: largest.box.top + largest.box.height + gap / 2 + spot.y - (box.top + box.height / 2),
    }
    for (const [id, { x, y }] of places) positions.set(id, { x: x + shift.x, y: y + shift.y })
  })
  // What the reader has already seen stays where it was.
  for (const [id, point] of fixed) if (positions.has(id)) positions.set(id, point)
  return fixed.size === 0 ? positions : clearOf(positions, fixed)
}

function placeGroup(group: Graph, fixed: ReadonlyMap<string, Point>, tell: Tell): Places {
  const leaves = new Map<string, string[]>()
  const core = group.copy()
  group.forEachNode((id) => {
    const [partner] = group.neighbors(id)
    if (group.degree(id) !== 1 || partner === undefined || group.degree(partner) === 1 || fixed.has(id))
      return
    leaves.set(partner, [...(leaves.get(partner) ?? []), id])
    core.dropNode(id)
  })
  const soFar = () => {
    const places = new Map<string, Point>()
    core.forEachNode((id, at) => places.set(id, { x: Number(at.x) * stretch, y: Number(at.y) }))
    return withLeaves(places, core, leaves)
  }
  placeCore(core, leaves, fixed, (done, of) => tell(done, of, soFar()))
  return soFar()
}

function withLeaves(
  places: Map<string, Point>,
  core: Graph,
  leaves: ReadonlyMap<string, readonly string[]>,
): Places {
  for (const [partner, ids] of leaves) {
    const towards = core.neighbors(partner).map((id) => places.get(id) ?? middle)
    for (const [id, point] of ringAround(places.get(partner) ?? middle, ids, towards)) places.set(id, point)
  }
  return places
}

function placeCore(
  core: Graph,
  leaves: ReadonlyMap<string, readonly string[]>,
  fixed: ReadonlyMap<string, Point>,
  tell: (done: number, of: number) => void,
) {
  core.nodes().forEach((id, i) => {
    const known = fixed.get(id)
    const [angle, radius] = [i * 2.399963, 40 * Math.sqrt(i + 1)]
    core.mergeNodeAttributes(id, {
      x: known ? known.x / stretch : radius * Math.cos(angle),
      y: known ? known.y : radius * Math.sin(angle),
      fixed: known !== undefined,
      size: Math.max(30, ringRadius(leaves.get(id)?.length ?? 0)),
    })
  })
  if (core.order < 3) return
  const settings = {
    strongGravityMode: true,
    gravity: 0.02,
    scalingRatio: 60,
    slowDown: 6,
    edgeWeightInfluence: 1,
    barnesHutOptimize: core.order > 400,
  }
  const getEdgeWeight = 'weight'
  // Each call starts with fresh momentum, so a small network, which needs no progress, is laid out in one go.
  const large = core.order > 300
  const [steps, each] = large ? [8, 25] : [1, 500]
  for (let step = 0; step < steps; step += 1) {
    forceAtlas2.assign(core, { iterations: each, getEdgeWeight, settings })
    if (large) tell(step + 1, steps + 2)
  }
  forceAtlas2.assign(core, {
    iterations: large ? 50 : 200,
    getEdgeWeight,
    settings: { ...settings, adjustSizes: true },
  })
  if (large) tell(steps + 1, steps + 2)
  // Noverlap knows no fixed places, so it may only tidy a first picture.
  if (fixed.size === 0)
    noverlap.assign(core, {
      maxIterations: large ? 80 : 400,
      settings: { margin: 6, ratio: 1, gridSize: 20 },
    })
}

function boxOf(places: Places) {
  const xs = [...places.values()].map(({ x }) => x)
  const ys = [...places.values()].map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}
