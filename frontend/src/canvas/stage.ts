import cytoscape, { type Core, type NodeSingular } from 'cytoscape'
import { elementsOf, groupElements, tiesByGroup, type Handled } from '../graph/elements'
import type { Emphasis } from '../graph/emphasis'
import { emphasize } from '../graph/emphasize'
import type { Model } from '../graph/model'
import type { Palette } from '../graph/palette'
import { stylesheet } from '../graph/style'
import type { Cursor, Point } from '../graph/walk'
import type { Camera } from '../explore/exploration'
import type { Groups } from '../explore/questions/groups'
import { around, at, cameraOf, isSame, within, zooms, type Size } from './camera'
import { listen, type Handlers } from './gestures'
import { name } from './names'
import { sync } from './scenery'

const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** How far the zoom may go before marks and lines are drawn for it anew: less is not seen, and styling all costs a frame. */
const zoomStep = 1.06
/** The same for what is large, where styling all takes a good part of a second. */
const largeStep = 1.5

/** From how many agencies and ties on the picture is large. */
export const isLarge = (model: Model) => model.agencies.size + model.ties.size > 1500

/** How near a mark a tap counts as on it, in pixels beyond its edge. */
const near = 6

/** The one place that speaks to Cytoscape: another renderer would replace this file only. */
export class Stage {
  private readonly cy: Core
  private palette: Palette
  private frame = 0
  /** What the styles on the canvas were made for. */
  private styled: { readonly palette: Palette; readonly zoom: number }
  private settling = 0
  private resting = 0
  /** Where the reader looks by hand; undefined while the camera follows what is lit. */
  private looked: Camera | undefined
  /** What the camera was last fitted to, in the units of the layout. */
  private framed: readonly Point[] = []
  /** Whether to fit with the next frame, when all that is new is lit. */
  private refit = false
  private ready = false
  private readonly large: boolean
  private readonly handlers: () => Handlers
  /** Groups by the ties of their agencies: the name of the best connected comes first where names are short of space. */
  private groupRank: ReadonlyMap<string, number> = new Map()

  /** `large` is for so much that a frame cannot draw it: while it moves, a picture of it does. */
  constructor(container: HTMLElement, palette: Palette, large: boolean, handlers: () => Handlers) {
    this.large = large
    this.handlers = handlers
    this.palette = palette
    this.styled = { palette, zoom: 1 }
    this.cy = cytoscape({
      container,
      style: stylesheet(palette, 1),
      minZoom: zooms.least,
      maxZoom: zooms.most,
      autounselectify: true,
      boxSelectionEnabled: false,
      textureOnViewport: large,
      hideLabelsOnViewport: large,
      // As long as systems allow by default: with less, slower hands never expand anything.
      multiClickDebounceTime: 500,
    })
    const { cy } = this
    listen(cy, container, handlers)
    cy.on('zoom', () => this.zoomed())
    cy.on('dragpan scrollzoom pinchzoom', () => this.looking())
    cy.on('resize', () => this.resized())
    cy.on('dragfree', () => this.redrawSoon())
  }

  setNetwork(
    model: Model,
    positions: ReadonlyMap<string, Point>,
    groups: Groups | undefined,
    handled: Pick<Handled, 'more'>,
  ): void {
    const { cy } = this
    this.groupRank = groups ? tiesByGroup(model, groups.of) : new Map()
    const wanted = [
      ...(groups ? groupElements(positions, model.agencies.keys(), groups) : []),
      ...elementsOf(model, positions, handled),
    ]
    const points = wanted.flatMap(({ position }) => (position ? [position] : []))
    const first = !this.ready && points.length > 0
    if (first) {
      // Before anything is there: what comes is then styled once, for the zoom that it is seen at.
      this.ready = true
      this.framed = points
      cy.viewport(around(points, this.size()))
      this.restyle()
    }
    const fresh = sync(cy, wanted)
    // What the reader has brought in should be seen, unless they look elsewhere by hand.
    if (!first && !this.looked && fresh.nodes().some((node) => this.isOutside(node as NodeSingular)))
      this.refit = true
    this.redrawSoon()
  }

  setHandled({ pinned, selected }: Handled): void {
    const { cy } = this
    cy.batch(() => {
      cy.nodes('.agency').forEach((node) => {
        node.toggleClass('pinned', pinned.has(node.id()))
        node.toggleClass('picked', selected.has(node.id()))
      })
    })
  }

  /** Agencies whose marks stand where a test says, in pixels from the corner of the canvas. */
  agenciesWhere(test: (at: Point) => boolean): readonly string[] {
    return this.cy
      .nodes('.agency')
      .filter((node) => test(node.renderedPosition()))
      .map((node) => node.id())
  }

  /** The agency whose mark is at a point, the nearest where several are. */
  agencyAt({ x, y }: Point): string | undefined {
    const hits = this.cy
      .nodes('.agency')
      .toArray()
      .map((element) => {
        const node = element as unknown as NodeSingular
        const at = node.renderedPosition()
        return { id: node.id(), far: Math.hypot(at.x - x, at.y - y) - node.renderedHeight() / 2 }
      })
      .filter(({ far }) => far <= near)
    return hits.sort((a, b) => a.far - b.far)[0]?.id
  }

  /** Where an agency's mark is, in pixels from the corner of the canvas. */
  placeOf(id: string): Point | undefined {
    const node = this.cy.$id(id)
    return node.empty() ? undefined : { ...node.renderedPosition() }
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
    if (this.isOutside(at)) this.move({ center: { eles: at } })
    this.redrawSoon()
  }

  /** Brings everything lit into view, or the whole network where nothing is lit. */
  fit(): void {
    const { cy } = this
    this.looked = undefined
    this.refit = false
    const lit = cy.nodes('.focus, .near')
    const eles = lit.nonempty() ? lit : cy.nodes()
    if (eles.empty()) return
    // Their bounds by Cytoscape would need every tie's curve worked out.
    this.framed = eles.map((node) => ({ ...(node as NodeSingular).position() }))
    this.move(around(this.framed, this.size()))
  }

  /** On a canvas of another size the same is seen. */
  private resized(): void {
    const { cy, looked } = this
    cy.stop()
    if (looked) cy.viewport(at(looked, this.size()))
    else if (this.framed.length > 0) cy.viewport(around(this.framed, this.size()))
    this.redrawSoon()
  }

  private size(): Size {
    return { width: this.cy.width(), height: this.cy.height() }
  }

  private isOutside(node: NodeSingular): boolean {
    const { x, y } = node.renderedPosition()
    return x < 0 || y < 0 || x > this.cy.width() || y > this.cy.height()
  }

  /** Brings all into view for a reader who asks for it: where they looked before is forgotten. */
  fitByHand(): void {
    window.clearTimeout(this.resting)
    this.fit()
    this.handlers().looked(undefined)
  }

  /** Looks where a reader looked, on a canvas of any size. Asked for the same again, it leaves them where they have gone since. */
  look(camera: Camera): void {
    if (this.looked && isSame(this.looked, camera)) return
    this.looked = camera
    this.move(at(camera, this.size()))
  }

  /** Says where the reader looks, once they have stopped moving. */
  private looking(): void {
    window.clearTimeout(this.resting)
    this.resting = window.setTimeout(() => {
      const { cy } = this
      this.looked = cameraOf({ zoom: cy.zoom(), pan: cy.pan() }, this.size())
      this.handlers().looked(this.looked)
    }, 300)
  }

  zoomBy(factor: number): void {
    const { cy } = this
    cy.zoom({
      level: within(cy.zoom() * factor),
      renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
    })
    this.looking()
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    window.clearTimeout(this.settling)
    window.clearTimeout(this.resting)
    this.cy.destroy()
  }

  private move(target: Parameters<Core['animate']>[0]): void {
    this.cy.stop()
    this.cy.animate(target, { duration: calm() ? 0 : 350, easing: 'ease-in-out' })
  }

  /** Once a frame at most: sizes and labels depend on the zoom. */
  private redrawSoon(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => {
      if (this.refit) this.fit()
      this.restyle()
      name(this.cy, this.groupRank)
    })
  }

  /** Styling all costs more than anything else, so it is left out where it would change nothing. */
  private restyle(): void {
    const [palette, zoom] = [this.palette, this.cy.zoom()]
    if (this.styled.palette === palette && this.styled.zoom === zoom) return
    this.styled = { palette, zoom }
    this.cy.style(stylesheet(palette, zoom))
  }

  /** On the way only what is seen to be off is drawn anew; where the zoom comes to rest, everything is. */
  private zoomed(): void {
    window.clearTimeout(this.settling)
    const off = Math.max(this.cy.zoom() / this.styled.zoom, this.styled.zoom / this.cy.zoom())
    if (this.large) {
      this.settling = window.setTimeout(
        () => (off > largeStep ? this.redrawSoon() : name(this.cy, this.groupRank)),
        400,
      )
    } else {
      this.settling = window.setTimeout(() => this.redrawSoon(), 120)
      if (off > zoomStep) this.redrawSoon()
    }
  }
}
