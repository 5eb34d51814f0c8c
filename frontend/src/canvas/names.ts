import type { Core, NodeSingular } from 'cytoscape'
import { labelsThatFit, type Label } from '../graph/labels'
import { groupLabelWidth, labelSize } from '../graph/style'

/** How wide a text stands, in pixels, about: measuring it would lay it out. */
const widthOf = (node: NodeSingular) => String(node.data('text')).length * labelSize * 0.56 + 6

/** Whose name comes first: a score that an analysis gives, then the number of ties; last what is only on another path. */
const rankOf = (node: NodeSingular) =>
  Number(node.data('step') ?? 0) * 1000 + Number(node.data('ties')) - (node.hasClass('beside') ? 1e6 : 0)

const nodesOf = (cy: Core, selector: string) =>
  cy
    .nodes(selector)
    .toArray()
    .map((element) => element as unknown as NodeSingular)

/** Names what has room for its name. Names of groups come before those of agencies, in the order of `groupRank`. */
export function name(cy: Core, groupRank: ReadonlyMap<string, number>): void {
  const rankOfGroup = (node: NodeSingular) => groupRank.get(node.id()) ?? 0
  const groups = nodesOf(cy, '.group').sort((x, y) => rankOfGroup(y) - rankOfGroup(x))
  const agencies = nodesOf(cy, '.agency')
    .filter((node) => !node.hasClass('dim') || node.hasClass('few'))
    .sort((x, y) => Number(x.hasClass('dim')) - Number(y.hasClass('dim')) || rankOf(y) - rankOf(x))
  const shown = labelsThatFit([...groups.map(groupLabel), ...agencies.map(agencyLabel)])
  cy.batch(() => {
    cy.nodes('.agency, .group').forEach((node) => void node.toggleClass('labelled', shown.has(node.id())))
  })
}

function agencyLabel(node: NodeSingular): Label {
  const { x, y } = node.renderedPosition()
  const [size, width] = [node.renderedHeight(), widthOf(node)]
  return {
    id: node.id(),
    left: x - width / 2,
    top: y + size / 2,
    width,
    height: labelSize + 4,
    mark: { left: x - size / 2, top: y - size / 2, width: size, height: size },
    must: node.is('.focus, .cursor, .holder'),
  }
}

function groupLabel(node: NodeSingular): Label {
  const { x, y } = node.renderedPosition()
  const top = y - node.renderedHeight() / 2
  const width = Math.min(groupLabelWidth(node.renderedWidth()), widthOf(node))
  const label = { left: x - width / 2, top: top - labelSize - 5, width, height: labelSize + 4 }
  return { id: node.id(), ...label, mark: { ...label, height: 0 }, must: false }
}
