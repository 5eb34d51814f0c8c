import type { Core } from 'cytoscape'
import { inferredElements } from './elements'
import type { Emphasis } from './emphasis'

const agencyClasses = 'focus near beside few dim scored holder lost out substitute'
const tieClasses = 'on path hop alternative NEW CORROBORATED KNOWN appeared gone unchanged dropped few dim'

/** So few agencies that those which are not lit can keep their names without disturbing the others. */
const readable = 60

const addClass = (element: { addClass(name: string): unknown }, name: string) =>
  name === '' || element.addClass(name)

/** Puts an emphasis on what is drawn, and takes away the one before. */
export function emphasize(cy: Core, { agencies, ties, marks, inferred, dim, faded }: Emphasis): void {
  cy.batch(() => {
    cy.remove('.inferred')
    cy.nodes('.agency').removeClass(agencyClasses)
    cy.nodes('.agency').forEach((node) => {
      // Whatever is set anew is styled anew, so what is as it should be is left alone.
      if (['step', 'group', 'scale'].some((name) => node.data(name) !== undefined))
        node.removeData('step group scale')
      if (node.data('text') !== node.data('label')) node.data('text', node.data('label'))
    })
    cy.edges().removeClass(tieClasses)
    const away = cy.nodes('.agency').length <= readable ? 'dim few' : 'dim'
    const rest = dim ? away : ''
    const classOf = (id: string, role: string | undefined) => (faded.has(id) ? away : (role ?? rest))
    cy.nodes('.agency').forEach((node) => void addClass(node, classOf(node.id(), agencies.get(node.id()))))
    cy.edges().forEach((edge) => void addClass(edge, classOf(edge.id(), ties.get(edge.id()))))
    for (const [id, { role, step, group, scale, badge }] of marks) {
      const node = cy.$id(id)
      if (role) node.addClass(role)
      if (step !== undefined) node.addClass('scored').data('step', step)
      if (group !== undefined) node.data('group', group)
      if (scale !== undefined) node.data('scale', scale)
      if (badge !== undefined) node.data('text', `${String(node.data('label'))}  ${badge}`)
    }
    cy.add(inferredElements(inferred))
  })
}
