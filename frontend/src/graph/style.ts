import type { StylesheetJson } from 'cytoscape'
import { analysisStyles } from './analysisStyle'
import { depths } from './legend'
import { dashes, groupColor, tieWidth, type Palette } from './palette'

/** Screen size of a label, in pixels. */
export const labelSize = 11.5

/** How much larger than drawn agencies get when zoomed out, so that they stay visible and keep some of the distance. */
export const growth = (zoom: number) => Math.min(2.6, Math.max(0.8, zoom ** -0.55))

/** Of an agency on another path: its name can be read, and the chosen path stays before it. */
export const besideOpacity = 0.6

export const agencySize = (ties: number) => 11 + 3.6 * Math.sqrt(ties)

/** How wide a group's name may stand, in pixels, over a ground that is so wide. */
export const groupLabelWidth = (ground: number) => Math.min(240, Math.max(130, ground))

/** How the network looks at one zoom: pure, so that what a class means can be tested without a canvas. */
export function stylesheet(palette: Palette, zoom: number): StylesheetJson {
  const px = 1 / zoom
  return [
    {
      selector: 'node.group',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)' as unknown as number,
        height: 'data(height)' as unknown as number,
        'background-color': palette.ink,
        'background-opacity': 0.045,
        'border-width': px,
        'border-color': palette.faintInk,
        'border-opacity': 0.6,
        'font-family': 'system-ui, sans-serif',
        'font-size': labelSize * px,
        color: palette.ink,
        'text-valign': 'top',
        'text-margin-y': -3 * px,
        'text-outline-color': palette.ground,
        'text-outline-width': 2 * px,
        'text-wrap': 'ellipsis',
        'text-max-width': (node: Data) => `${groupLabelWidth(Number(node.data('width')) * zoom) * px}px`,
        'overlay-opacity': 0,
        events: 'no',
        'z-index': 0,
        'z-compound-depth': 'bottom',
      },
    },
    {
      selector: 'node.agency',
      style: {
        shape: 'data(shape)' as 'ellipse',
        'background-color': (node: Data) => fill(palette, node),
        width: (node: Data) => size(node) * growth(zoom),
        height: (node: Data) => size(node) * growth(zoom),
        'border-width': 1.2 * px,
        'border-color': palette.ground,
        'font-family': 'system-ui, sans-serif',
        'font-size': labelSize * px,
        color: palette.ink,
        'text-valign': 'bottom',
        'text-margin-y': 2 * px,
        'text-outline-color': palette.ground,
        'text-outline-width': 2.2 * px,
        'text-events': 'no',
        'overlay-opacity': 0,
        // A hub's name stands over the agencies around it.
        'z-index': 'data(ties)' as unknown as number,
      },
    },
    { selector: 'node.labelled', style: { label: 'data(text)' } },
    { selector: 'node.group.labelled', style: { 'font-style': 'italic' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'line-color': palette.tie,
        opacity: 0.5,
        'overlay-opacity': 0,
        'z-index': 0,
      },
    },
    ...depths.map((depth) => ({
      selector: `edge.depth-${depth}`,
      style: { width: tieWidth(depth) * Math.min(1.6, px ** 0.5) },
    })),
    { selector: 'edge.PROBABLE', style: dashed(dashes.PROBABLE, px) },
    { selector: 'edge.ALLEGED', style: dashed(dashes.ALLEGED, px) },
    { selector: 'node.dim', style: { opacity: 0.2, 'z-index': 0 } },
    { selector: 'edge.dim', style: { opacity: 0.1 } },
    { selector: 'node.dim.few', style: { opacity: 0.5 } },
    { selector: 'edge.dim.few', style: { opacity: 0.2 } },
    { selector: 'edge.on', style: lit(palette.accent) },
    { selector: 'edge.NEW', style: lit(palette.novelty.NEW) },
    { selector: 'edge.CORROBORATED', style: lit(palette.novelty.CORROBORATED) },
    { selector: 'edge.KNOWN', style: lit(palette.novelty.KNOWN) },
    { selector: 'edge.path', style: { ...lit(palette.accent), width: 5 * Math.min(2, px ** 0.6) } },
    { selector: 'edge.hop', style: { ...lit(palette.ink), width: 8 * Math.min(2, px ** 0.6), 'z-index': 3 } },
    { selector: 'edge.alternative', style: { opacity: 0.4, 'line-color': palette.accent, 'z-index': 1 } },
    { selector: 'node.near', style: { 'z-index': (node: Data) => 1000 + Number(node.data('ties')) } },
    { selector: 'node.beside', style: { opacity: besideOpacity, 'z-index': 900 } },
    {
      selector: 'node.pinned',
      style: {
        'background-image': pinIcon(palette),
        'background-clip': 'none',
        'background-image-containment': 'over',
        'background-width': 11 * px,
        'background-height': 11 * px,
        'background-position-x': '100%',
        'background-position-y': '0%',
        'background-offset-x': 7 * px,
        'background-offset-y': -7 * px,
        'bounds-expansion': [12 * px],
      },
    },
    {
      selector: 'node.picked',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.35,
        'underlay-padding': 6 * px,
        'underlay-shape': 'ellipse',
      },
    },
    ...analysisStyles(palette, px),
    {
      selector: 'node.focus',
      style: { 'border-width': 3 * px, 'border-color': palette.ink, 'z-index': 2000, 'font-weight': 'bold' },
    },
    {
      selector: 'node.hover',
      style: { 'border-width': 3 * px, 'border-color': palette.accent, 'z-index': 3000 },
    },
    { selector: 'edge.hover', style: { opacity: 1, 'line-color': palette.accent, 'z-index': 4 } },
    {
      selector: 'node.cursor',
      style: {
        'outline-width': 3 * px,
        'outline-offset': 3 * px,
        'outline-color': palette.accent,
        'z-index': 3000,
      },
    },
    {
      selector: 'edge.cursor',
      style: {
        opacity: 1,
        'line-color': palette.accent,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.35,
        'underlay-padding': 5 * px,
        'z-index': 5,
      },
    },
  ] as StylesheetJson
}

/** A pin at the corner of a mark: it keeps its place. */
const pinIcon = ({ ink, ground }: Palette) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22" viewBox="0 0 22 22"><circle cx="11" cy="8" r="6.5" fill="${ink}" stroke="${ground}" stroke-width="2"/><path d="M11 14v7" stroke="${ink}" stroke-width="2.5"/></svg>`)}`

interface Data {
  data(name: string): unknown
}

/** A community or a score where an analysis shows one, else the kind. */
function fill(palette: Palette, node: Data): string {
  const [group, step] = [node.data('group'), node.data('step')]
  if (typeof group === 'number') return groupColor(palette, group)
  if (typeof step === 'number') return palette.score[step] ?? palette.tie
  return palette.kind[node.data('kind') as keyof Palette['kind']]
}

function size(node: Data): number {
  const scale = node.data('scale')
  return typeof scale === 'number' ? 10 + 34 * Math.sqrt(scale) : Number(node.data('size'))
}

const lit = (color: string) => ({ opacity: 1, 'line-color': color, 'z-index': 2 })

const dashed = (pattern: readonly number[], px: number) => ({
  'line-style': 'dashed' as const,
  'line-dash-pattern': pattern.map((length) => length * Math.min(1.8, px)),
})
