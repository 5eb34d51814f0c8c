import type { ElementDefinition } from 'cytoscape'
import type { Inferred } from './emphasis'
import { labelOf } from './label'
import { degree, type Model } from './model'
import { shapes, tieWidth } from './palette'
import { agencySize } from './style'
import type { Point } from './walk'

/** The model as Cytoscape wants it. An agency without a place yet is left out, and with it its ties. */
export function elementsOf(model: Model, positions: ReadonlyMap<string, Point>): ElementDefinition[] {
  const elements: ElementDefinition[] = []
  for (const agency of model.agencies.values()) {
    const position = positions.get(agency.id)
    if (!position) continue
    const ties = degree(model, agency.id)
    elements.push({
      group: 'nodes',
      data: {
        id: agency.id,
        label: labelOf(agency),
        text: labelOf(agency),
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
      data: { id: tie.id, source: tie.a.id, target: tie.b.id, width: tieWidth(tie.depth) },
      // A tie without evidence would have no confidence; it is drawn like the weakest.
      classes: tie.confidence ?? 'ALLEGED',
    })
  }
  return elements
}

/** Steps of a model as elements of their own, beside the ties that they follow. */
export function inferredElements(steps: readonly Inferred[]): ElementDefinition[] {
  return steps.map(({ tie, from, to, chosen }) => ({
    group: 'edges',
    data: { id: `${tie} from ${from}`, tie, source: from, target: to, width: 0 },
    classes: chosen ? 'inferred chosen' : 'inferred',
  }))
}
