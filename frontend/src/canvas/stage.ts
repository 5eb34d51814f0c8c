import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape'
import { elementsOf } from '../graph/elements'
import type { Emphasis } from '../graph/emphasis'
import { labelsThatFit, type Label } from '../graph/labels'
import type { Model } from '../graph/model'
import type { Palette } from '../graph/palette'
import { labelSize, stylesheet } from '../graph/style'
import type { Cursor, Point } from '../graph/walk'
import { emphasize } from '../graph/emphasize'

export interface Handlers {
  readonly agency: (id: string) => void
  readonly tie: (id: string) => void
  readonly ground: () => void
  readonly hover: (id: string | undefined) => void
}

/** The most that the camera goes near by itself: one agency alone says little without those around it. */
const closest = 1.3

const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

interface Drawn {
  id(): string
  data(name: string): unknown
}

/** What a step of a model follows is its tie. */
const nameOf = (element: Drawn) => String(element.data('tie') ?? element.id())

/** Whose label comes first: a score that an analysis gives, then the number of ties. */
const rankOf = (node: Drawn) => Number(node.data('step') ?? 0) * 1000 + Number(node.data('ties'))

/** The one place that speaks to Cytoscape: another renderer would replace this file only. */
export class Stage {
  private readonly cy: Core
  private palette: Palette
  private frame = 0
  private ready = false

  constructor(container: HTMLElement, palette: Palette, handlers: () => Handlers) {
    this.palette = palette
    this.cy = cytoscape({
      container,
      style: stylesheet(palette, 1),
      minZoom: 0.08,
      maxZoom: 4,
      autounselectify: true,
      boxSelectionEnabled: false,
    })
    const { cy } = this
    cy.on('tap', 'node', (event: EventObject) => handlers().agency(event.target.id()))
    cy.on('tap', 'edge', (event: EventObject) => handlers().tie(nameOf(event.target)))
    cy.on('tap', (event: EventObject) => event.target === cy && handlers().ground())
    cy.on('mouseover', 'node, edge', (event: EventObject) => {
      event.target.addClass('hover')
      if (event.target.isNode()) event.target.connectedEdges().not('.dim').addClass('hover')
      container.style.cursor = 'pointer'
      handlers().hover(nameOf(event.target))
    })
    cy.on('mouseout', 'node, edge', () => {
      cy.elements('.hover').removeClass('hover')
      container.style.cursor = ''
      handlers().hover(undefined)
    })
    cy.on('zoom resize dragfree', () => this.redrawSoon())
  }

  setNetwork(model: Model, positions: ReadonlyMap<string, Point>): void {
    const { cy } = this
    cy.batch(() => {
      cy.elements().remove()
      cy.add(elementsOf(model, positions))
    })
    if (!this.ready && cy.nodes().nonempty()) {
      this.ready = true
      cy.fit(undefined, this.padding())
    }
    this.redrawSoon()
  }

  setPalette(palette: Palette): void {
    this.palette = palette
    this.redrawSoon()
  }

  setEmphasis(emphasis: Emphasis): void {
    emphasize(this.cy, emphasis)
    this.redrawSoon()
  }

  setCursor(cursor: Cursor | null): void {
    this.cy.elements('.cursor').removeClass('cursor')
    if (!cursor) return
    const at = this.cy.$id(cursor.agency)
    if (at.empty()) return
    at.addClass('cursor')
    if (cursor.tie !== null) this.cy.getElementById(cursor.tie).addClass('cursor')
    const { x, y } = at.renderedPosition()
    const outside = x < 0 || y < 0 || x > this.cy.width() || y > this.cy.height()
    if (outside) this.move({ center: { eles: at } })
    this.redrawSoon()
  }

  /** Brings everything lit into view, or the whole network where nothing is lit. */
  fit(): void {
    const { cy } = this
    const lit = cy.nodes('.focus, .near')
    const eles = lit.nonempty() ? lit : cy.elements()
    if (eles.empty()) return
    const box = eles.boundingBox({ includeLabels: false })
    const room = { width: cy.width() - 2 * this.padding(), height: cy.height() - 2 * this.padding() }
    const zoom = Math.min(room.width / box.w, room.height / box.h, closest)
    const pan = {
      x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
    }
    this.move({ zoom, pan })
  }

  zoomBy(factor: number): void {
    const { cy } = this
    const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor))
    cy.zoom({ level: zoom, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    this.cy.destroy()
  }

  private move(target: Parameters<Core['animate']>[0]): void {
    this.cy.stop()
    this.cy.animate(target, { duration: calm() ? 0 : 350, easing: 'ease-in-out' })
  }

  private padding(): number {
    return Math.min(64, 24 + Math.min(this.cy.width(), this.cy.height()) * 0.06)
  }

  /** Once a frame at most: sizes and labels depend on the zoom. */
  private redrawSoon(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => {
      this.cy.style(stylesheet(this.palette, this.cy.zoom()))
      this.label()
    })
  }

  private label(): void {
    const { cy } = this
    const candidates = cy
      .nodes()
      .filter((node) => !node.hasClass('dim'))
      .nodes()
      .sort((x, y) => rankOf(y as NodeSingular) - rankOf(x as NodeSingular))
      .map((element): Label => {
        const node = element as NodeSingular
        const { x, y } = node.renderedPosition()
        const size = node.renderedHeight()
        const width = String(node.data('text')).length * labelSize * 0.56 + 6
        return {
          id: node.id(),
          left: x - width / 2,
          top: y + size / 2,
          width,
          height: labelSize + 4,
          mark: { left: x - size / 2, top: y - size / 2, width: size, height: size },
          must: node.is('.focus, .cursor, .holder'),
        }
      })
    const shown = labelsThatFit(candidates)
    cy.batch(() => {
      cy.nodes().forEach((node) => void node.toggleClass('labelled', shown.has(node.id())))
    })
  }
}
