import type { LegendKey } from '../graph/legend'
import type { Point } from '../graph/walk'

/** Where an agency stands, in whole units of the layout. A pinned one keeps its place when the rest is laid out anew. */
export interface Place extends Point {
  readonly pinned: boolean
}

export type Grouping = 'country' | 'arrangement'

/** What is on the canvas and where it stands: undone and redone as one. */
export interface Scene {
  /** Agencies of the reader's own chart, in the order in which they came; the whole network where left out. */
  readonly chart?: readonly string[]
  /** Agencies taken off the whole network. */
  readonly hidden: readonly string[]
  /** Places that the layout must keep: of the whole network those pinned, of a chart all that were seen when it last changed. */
  readonly places: ReadonlyMap<string, Place>
  /** Greyed out, still there. */
  readonly dimmed: readonly LegendKey[]
  /** Taken out of the picture. */
  readonly dismissed: readonly LegendKey[]
  readonly grouping?: Grouping
}

export const wholeNetwork: Scene = { hidden: [], places: new Map(), dimmed: [], dismissed: [] }

/** As many as one answer of the API draws. */
export const chartLimit = 500
/** More than are ever drawn at once. */
export const hiddenLimit = 1000
/** From this many partners on, expanding asks which. */
export const largeExpansion = 15

export const groupings: readonly Grouping[] = ['country', 'arrangement']

function without<Item>(list: readonly Item[], out: readonly Item[]): readonly Item[] {
  return list.filter((each) => !out.includes(each))
}

function withAll<Item>(list: readonly Item[], more: readonly Item[]): readonly Item[] {
  return [...new Set([...list, ...more])]
}

const whole = (value: number) => Math.max(-99_999, Math.min(99_999, Math.round(value)))

/** Places of a chart as they were seen, so that what comes next is laid out around them. Places in groups are the groups' own. */
function keepPlaces(scene: Scene, ids: readonly string[], seen: ReadonlyMap<string, Point>): Scene['places'] {
  const places = new Map<string, Place>()
  for (const id of ids) {
    const at = (scene.grouping ? undefined : seen.get(id)) ?? scene.places.get(id)
    if (at) places.set(id, { x: whole(at.x), y: whole(at.y), pinned: scene.places.get(id)?.pinned ?? false })
  }
  return places
}

/** A chart of some agencies, laid out afresh. What the legend dims or dismisses stays so. */
export function chartOf(scene: Scene, ids: readonly string[]): Scene {
  const { hidden: _hidden, ...rest } = scene
  return { ...rest, hidden: [], chart: [...new Set(ids)].slice(0, chartLimit), places: new Map() }
}

/** A chart of some of what is there, each where it stood. */
export function keepOnly(scene: Scene, ids: readonly string[], seen: ReadonlyMap<string, Point>): Scene {
  const { hidden: _hidden, ...rest } = scene
  const chart = [...new Set(ids)].slice(0, chartLimit)
  return { ...rest, hidden: [], chart, places: keepPlaces(scene, chart, seen) }
}

/** Everything that was hidden again. */
export const showHidden = (scene: Scene): Scene => ({ ...scene, hidden: [] })

/** The whole network again, with nothing taken off. */
export function wholeOf(scene: Scene): Scene {
  const { chart: _chart, ...rest } = scene
  return { ...rest, hidden: [], places: new Map() }
}

/** Brings agencies onto the canvas: into the chart, or back from where they were hidden. */
export function add(scene: Scene, ids: readonly string[], seen: ReadonlyMap<string, Point>): Scene {
  if (!scene.chart) return { ...scene, hidden: without(scene.hidden, ids) }
  return {
    ...scene,
    chart: withAll(scene.chart, ids).slice(0, chartLimit),
    places: keepPlaces(scene, scene.chart, seen),
  }
}

/** Takes agencies off the canvas. */
export function hide(scene: Scene, ids: readonly string[], seen: ReadonlyMap<string, Point>): Scene {
  if (!scene.chart) {
    const places = new Map([...scene.places].filter(([id]) => !ids.includes(id)))
    return { ...scene, hidden: withAll(scene.hidden, ids).slice(0, hiddenLimit), places }
  }
  const chart = without(scene.chart, ids)
  return { ...scene, chart, places: keepPlaces(scene, chart, seen) }
}

/** Holds agencies where they are put. */
export function pin(scene: Scene, at: ReadonlyMap<string, Point>, seen: ReadonlyMap<string, Point>): Scene {
  const places = new Map(scene.chart ? keepPlaces(scene, scene.chart, seen) : scene.places)
  for (const [id, { x, y }] of at) places.set(id, { x: whole(x), y: whole(y), pinned: true })
  return { ...scene, places }
}

export function unpin(scene: Scene, ids: readonly string[]): Scene {
  const places = new Map<string, Place>()
  for (const [id, place] of scene.places) {
    if (!ids.includes(id)) places.set(id, place)
    // In a chart it stays where it is, free to move when all is laid out anew.
    else if (scene.chart) places.set(id, { ...place, pinned: false })
  }
  return { ...scene, places }
}

/** Lays a chart out anew around what is pinned. */
export const layOutAnew = (scene: Scene): Scene => ({
  ...scene,
  places: new Map([...scene.places].filter(([, { pinned }]) => pinned)),
})

export const isPinned = (scene: Scene, id: string) => scene.places.get(id)?.pinned ?? false

/** Dims an entry of the legend, or lights it again. */
export function toggleDim(scene: Scene, key: LegendKey): Scene {
  const dimmed = scene.dimmed.includes(key) ? without(scene.dimmed, [key]) : [...scene.dimmed, key]
  return { ...scene, dimmed }
}

/** Takes an entry of the legend out of the picture, or back into it. */
export function toggleDismissed(scene: Scene, key: LegendKey): Scene {
  const dismissed = scene.dismissed.includes(key)
    ? without(scene.dismissed, [key])
    : [...scene.dismissed, key]
  return { ...scene, dimmed: without(scene.dimmed, [key]), dismissed }
}

export function groupBy({ grouping: _old, ...rest }: Scene, grouping: Grouping | undefined): Scene {
  return grouping ? { ...rest, grouping } : rest
}
