import type { Core, EventObject, NodeSingular } from 'cytoscape'
import type { Camera } from '../explore/exploration'
import type { Point } from '../graph/walk'

/** What the pointer asks for. Ids are the data's own; points are in pixels from the corner of the canvas. */
export interface Handlers {
  readonly agency: (id: string, together: boolean) => void
  readonly tie: (id: string) => void
  readonly ground: () => void
  readonly hover: (id: string | undefined) => void
  readonly expand: (id: string, at: Point) => void
  readonly menu: (of: Target, at: Point) => void
  readonly moved: (to: ReadonlyMap<string, Point>) => void
  readonly looked: (camera: Camera | undefined) => void
}

/** What a menu is opened on. */
export type Target =
  | { readonly kind: 'agency'; readonly id: string }
  | { readonly kind: 'tie'; readonly id: string }
  | { readonly kind: 'ground' }

interface Drawn {
  id(): string
  data(name: string): unknown
}

/** What a step of a model follows is its tie. */
const nameOf = (element: Drawn) => String(element.data('tie') ?? element.id())

const isTogether = ({ originalEvent: event }: EventObject) =>
  event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey)

/** Turns Cytoscape's events into what they mean here. */
export function listen(cy: Core, container: HTMLElement, handlers: () => Handlers): void {
  // Cytoscape sends a tap when a long press ends: that one has done its work.
  let pressed = false
  const tapped = (act: (event: EventObject) => void) => (event: EventObject) => pressed || act(event)
  cy.on('tapstart', () => {
    pressed = false
  })
  cy.on('taphold', () => {
    pressed = true
  })
  cy.on(
    'tap',
    'node.agency',
    tapped((event) => handlers().agency(event.target.id(), isTogether(event))),
  )
  cy.on('dbltap', 'node.agency', (event: EventObject) =>
    handlers().expand(event.target.id(), event.target.renderedPosition()),
  )
  cy.on(
    'tap',
    'edge',
    tapped((event) => handlers().tie(nameOf(event.target))),
  )
  cy.on(
    'tap',
    tapped((event) => event.target === cy && handlers().ground()),
  )
  cy.on('cxttap taphold', (event: EventObject) => {
    const { target, renderedPosition: at } = event
    if (target === cy) handlers().menu({ kind: 'ground' }, at)
    else if (target.isNode()) handlers().menu({ kind: 'agency', id: target.id() }, at)
    else handlers().menu({ kind: 'tie', id: nameOf(target) }, at)
  })
  container.addEventListener('contextmenu', (event) => event.preventDefault())
  cy.on('mouseover', 'node.agency, edge', (event: EventObject) => {
    event.target.addClass('hover')
    if (event.target.isNode()) event.target.connectedEdges().not('.dim').addClass('hover')
    container.style.cursor = 'pointer'
    handlers().hover(nameOf(event.target))
  })
  cy.on('mouseout', 'node.agency, edge', () => {
    cy.elements('.hover').removeClass('hover')
    container.style.cursor = ''
    handlers().hover(undefined)
  })
  drag(cy, handlers)
}

/** Whatever is selected moves with the one that is dragged. */
function drag(cy: Core, handlers: () => Handlers) {
  let begin: Point | undefined
  let company: readonly { readonly node: NodeSingular; readonly from: Point }[] = []
  const place = (node: NodeSingular): Point => ({ ...node.position() })
  cy.on('grab', 'node.agency', ({ target }: EventObject) => {
    begin = place(target)
    const others = target.hasClass('picked') ? cy.nodes('.picked').not(target) : cy.collection()
    company = others.toArray().map((node) => ({
      node: node as unknown as NodeSingular,
      from: place(node as unknown as NodeSingular),
    }))
  })
  cy.on('drag', 'node.agency', ({ target }: EventObject) => {
    if (!begin) return
    const { x, y } = target.position()
    for (const { node, from } of company) node.position({ x: from.x + x - begin.x, y: from.y + y - begin.y })
  })
  cy.on('dragfree', 'node.agency', ({ target }: EventObject) => {
    const moved = [target as NodeSingular, ...company.map(({ node }) => node)]
    handlers().moved(new Map(moved.map((node) => [node.id(), place(node)])))
    begin = undefined
    company = []
  })
}
