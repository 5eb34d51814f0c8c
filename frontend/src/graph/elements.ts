import type { ElementDefinition } from 'cytoscape'
import type { Inferred } from './emphasis'
import { labelOf } from './label'
import { degree, type Model } from './model'
import { tieKeys } from './legend'
import { shapes } from './palette'
import { agencySize } from './style'
import type { Point } from './walk'

/** What the reader did to agencies, shown beside what is known of them. */
export interface Handled {
  /** How many more partners each has than are drawn. */
  readonly more: ReadonlyMap<string, number>
  readonly pinned: ReadonlySet<string>
  readonly selected: ReadonlySet<string>
}

export const untouched: Handled = { more: new Map(), pinned: new Set(), selected: new Set() }

/** The model as Cytoscape wants it. An agency without a place yet is left out, and with it its ties. */
export function elementsOf(
  model: Model,
  positions: ReadonlyMap<string, Point>,
  { more }: Pick<Handled, 'more'> = untouched,
): ElementDefinition[] {
  const elements: ElementDefinition[] = []
  for (const agency of model.agencies.values()) {
    const position = positions.get(agency.id)
    if (!position) continue
    const ties = degree(model, agency.id)
    const hidden = more.get(agency.id)
    const label = hidden === undefined ? labelOf(agency) : `${labelOf(agency)} +${hidden}`
    elements.push({
      group: 'nodes',
      data: {
        id: agency.id,
        label,
        text: label,
        kind: agency.kind,
        shape: shapes[agency.kind],
        size: agencySize(ties),
        ties,
      },
      position: { ...position },
      classes: 'agency',
    })
  }
  for (const tie of model.ties.values()) {
    if (!positions.has(tie.a.id) || !positions.has(tie.b.id)) continue
    elements.push({
      group: 'edges',
      data: { id: tie.id, source: tie.a.id, target: tie.b.id },
      // How it is drawn hangs on these alone, so that thousands of ties share a few styles.
      classes: tieKeys(tie).join(' '),
    })
  }
  return elements
}

/** Steps of a model as elements of their own, beside the ties that they follow. */
export function inferredElements(steps: readonly Inferred[]): ElementDefinition[] {
  return steps.map(({ tie, from, to, chosen }) => ({
    group: 'edges',
    data: { id: `${tie} from ${from}`, tie, source: from, target: to },
    classes: chosen ? 'inferred chosen' : 'inferred',
  }))
}

interface Grouped {
  readonly of: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
}

const groupId = (group: string) => `group of ${group}`

/** How many ties the agencies of each group have, by the id of the group's ground. */
export function tiesByGroup(model: Model, of: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const ties = new Map<string, number>()
  for (const id of model.agencies.keys()) {
    const group = of.get(id)
    if (group !== undefined) ties.set(groupId(group), (ties.get(groupId(group)) ?? 0) + degree(model, id))
  }
  return ties
}

/** Room around the marks of a group. */
const margin = 30

/** The ground that a group stands on, with its name above. Groups of one need none: the mark says it all. */
export function groupElements(
  positions: ReadonlyMap<string, Point>,
  drawn: Iterable<string>,
  { of, names }: Grouped,
): ElementDefinition[] {
  const points = new Map<string, Point[]>()
  for (const id of drawn) {
    const [group, at] = [of.get(id), positions.get(id)]
    if (group !== undefined && at) points.set(group, [...(points.get(group) ?? []), at])
  }
  return [...points]
    .filter(([, members]) => members.length > 1)
    .map(([group, members]) => {
      const [xs, ys] = [members.map(({ x }) => x), members.map(({ y }) => y)]
      const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin]
      const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin]
      return {
        group: 'nodes',
        data: {
          id: groupId(group),
          text: names.get(group) ?? group,
          width: right - left,
          height: bottom - top,
        },
        position: { x: (left + right) / 2, y: (top + bottom) / 2 },
        classes: 'group',
        selectable: false,
        grabbable: false,
      }
    })
}
