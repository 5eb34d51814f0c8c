import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape'

/** Puts elements on the canvas by what has changed: what stays is moved and renamed, not drawn anew. Answers what came. */
export function sync(cy: Core, wanted: readonly ElementDefinition[]): CollectionReturnValue {
  const ids = new Set(wanted.map(({ data }) => String(data.id)))
  const fresh: ElementDefinition[] = []
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()) && !element.hasClass('inferred'))
      .remove()
    for (const element of wanted) {
      const present = cy.getElementById(String(element.data.id))
      if (present.empty()) {
        fresh.push(element)
        continue
      }
      // Its ends never change: they are in its id. An emphasis may have set `text`; it is set again after this.
      const { id: _id, source: _source, target: _target, ...data } = element.data
      if (Object.entries(data).some(([name, value]) => present.data(name) !== value)) present.data(data)
      const { position: to } = element
      if (!to || !present.isNode()) continue
      const { x, y } = present.position()
      if (x !== to.x || y !== to.y) present.position(to)
    }
  })
  return cy.add(fresh)
}
