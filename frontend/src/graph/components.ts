import type Graph from 'graphology'

/** Groups of agencies that ties hold together, the largest first; of equals the first id decides. */
export function componentsOf(graph: Graph): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const components: string[][] = []
  graph.forEachNode((start) => {
    if (seen.has(start)) return
    seen.add(start)
    const component = [start]
    for (const id of component) {
      for (const next of graph.neighbors(id)) {
        if (seen.has(next)) continue
        seen.add(next)
        component.push(next)
      }
    }
    components.push(component)
  })
  return components.sort((x, y) => y.length - x.length)
}

export interface Box {
  readonly width: number
  readonly height: number
}

/** Places boxes in rows below a first one of the given width; answers each one's middle, from the first one's bottom left. */
export function packBelow(
  boxes: readonly Box[],
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  const places: { x: number; y: number }[] = []
  let [left, top, tallest] = [0, 0, 0]
  for (const box of boxes) {
    if (left > 0 && left + box.width > width) {
      top += tallest
      left = 0
      tallest = 0
    }
    places.push({ x: left + box.width / 2, y: top + box.height / 2 })
    left += box.width
    tallest = Math.max(tallest, box.height)
  }
  return places
}
