import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { LayoutRequest, Places } from './layout'
import type { Point } from './walk'

const room = 46
const turn = 2.399963

const radiusOf = (members: number) => room * Math.sqrt(members) + (members > 1 ? 46 : 26)

/** Places for agencies in groups that stand apart: each group a disc, those with many ties between them side by side. */
export function placeGroups(
  agencies: LayoutRequest['agencies'],
  ties: LayoutRequest['ties'],
  groups: ReadonlyMap<string, string>,
): Places {
  const members = new Map<string, string[]>()
  for (const id of [...agencies].sort()) {
    const group = groups.get(id) ?? ''
    members.set(group, [...(members.get(group) ?? []), id])
  }
  const names = [...members.keys()].sort(
    (x, y) => (members.get(y)?.length ?? 0) - (members.get(x)?.length ?? 0) || (x < y ? -1 : 1),
  )
  const centres = centresOf(names, members, ties, groups)
  const degrees = new Map<string, number>()
  for (const [a, b] of ties) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1)

  const places = new Map<string, Point>()
  for (const name of names) {
    const centre = centres.get(name) ?? { x: 0, y: 0 }
    const ids = [...(members.get(name) ?? [])].sort((x, y) => (degrees.get(y) ?? 0) - (degrees.get(x) ?? 0))
    ids.forEach((id, i) => {
      const radius = ids.length === 1 ? 0 : room * Math.sqrt(i + 0.4)
      places.set(id, {
        x: centre.x + 1.25 * radius * Math.cos(i * turn),
        y: centre.y + radius * Math.sin(i * turn),
      })
    })
  }
  return places
}

function centresOf(
  names: readonly string[],
  members: ReadonlyMap<string, readonly string[]>,
  ties: LayoutRequest['ties'],
  groups: ReadonlyMap<string, string>,
): ReadonlyMap<string, Point> {
  const graph = new Graph({ type: 'undirected' })
  names.forEach((name, i) => {
    const radius = 120 * Math.sqrt(i)
    graph.addNode(name, {
      x: radius * Math.cos(i * turn),
      y: radius * Math.sin(i * turn),
      size: radiusOf(members.get(name)?.length ?? 0),
    })
  })
  for (const [a, b] of ties) {
    const [from, to] = [groups.get(a) ?? '', groups.get(b) ?? '']
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue
    const edge = graph.edge(from, to)
    if (edge === undefined) graph.addEdge(from, to, { weight: 1 })
    else graph.updateEdgeAttribute(edge, 'weight', (weight: number) => weight + 1)
  }
  if (graph.order > 2) {
    const settings = {
      strongGravityMode: true,
      gravity: 0.06,
      scalingRatio: 60,
      slowDown: 6,
      adjustSizes: true,
    }
    forceAtlas2.assign(graph, { iterations: 400, getEdgeWeight: 'weight', settings })
  }
  if (graph.order > 1) noverlap.assign(graph, { maxIterations: 500, settings: { margin: 24, ratio: 1 } })
  const centres = new Map<string, Point>()
  graph.forEachNode((name, at) => centres.set(name, { x: Number(at.x) * 1.3, y: Number(at.y) }))
  return centres
}
