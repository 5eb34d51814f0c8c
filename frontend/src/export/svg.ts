import { filterWords } from '../explore/conditions'
import type { Lens } from '../explore/lens'
import { confidenceWords, depthWord } from '../explore/words'
import { labelOf } from '../graph/label'
import { labelsThatFit } from '../graph/labels'
import type { Palette } from '../graph/palette'
import { agencySize, growth } from '../graph/style'
import type { Point } from '../graph/walk'
import { drawLegend, legendOf, signAt, stroke, type Group } from './legend'
import { agencyLook, tieLook } from './looks'
import { markOf } from './shapes'
import { caution, holds, sourceLine, type Shown, type ShownAgency } from './shown'
import { oneLine, widthOf, wrap, xml } from './text'

/** Pictures are as wide as a page of print takes at 200 dots an inch. */
export const width = 1600
export const margin = 48
export const labelSize = 14
/** Characters of a line of small print. */
const lineLength = 180

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What a picture shows between its title and its source: its body from a height down, and how high that is. */
export type Body = (top: number) => { readonly svg: string; readonly height: number }

/** The view as a picture that stands alone: title, ties, agencies, legend, source. Written from the model, not read from a canvas. */
export const picture = (shown: Shown, lens: Lens, palette: Palette): Picture =>
  framed(shown, lens, palette, legendOf(shown, lens, palette), (top) => drawMap(shown, palette, top))

/** Puts title, legend and source around a body. */
export function framed(
  shown: Shown,
  lens: Lens,
  palette: Palette,
  legendGroups: readonly Group[],
  body: Body,
): Picture {
  const heading = head(shown, palette)
  const map = body(heading.height)
  const legend = drawLegend(legendGroups, margin, heading.height + map.height, width - 2 * margin, palette)
  const foot = small(smallPrint(shown, lens), heading.height + map.height + legend.height + 28, palette)
  const height = Math.ceil(foot.bottom + margin / 2)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif">`,
    `<title>${xml(oneLine(shown.title, 200))}</title>`,
    `<desc>${xml(oneLine(`${holds(shown)}. ${smallPrint(shown, lens).join(' ')}`, 12_000))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    heading.svg,
    map.svg,
    legend.svg,
    foot.svg,
    '</svg>',
  ].join('\n')
  return { svg: `${svg}\n`, width, height }
}

function head(shown: Shown, palette: Palette) {
  const words = [
    holds(shown),
    ...filterWords(shown.filter),
    ...(shown.scope === 'lit' ? ['this view only'] : []),
  ]
  return {
    height: 110,
    svg:
      text(
        oneLine(shown.title, 90),
        margin,
        58,
        30,
        palette.ink,
        'font-weight="600" font-family="Palatino, \'Noto Serif\', Georgia, serif"',
      ) + text(words.join(' · '), margin, 88, 16, palette.ink),
  }
}

/** What of a picture is no fact, by the way of drawing. */
const modelled: Readonly<Partial<Record<Lens, string>>> = {
  ripple: 'Modelled distrust, 0 to 1, and the ways a secret can have taken: a model, not a fact.',
  'what-if': 'What if: nothing of this has happened.',
}

/** What is a model, source line, what the view does not hold, and the address in full, however long. */
const smallPrint = (shown: Shown, lens: Lens): readonly string[] => [
  ...(modelled[lens] ? [modelled[lens]] : []),
  `${sourceLine(shown)}.`,
  ...shown.leftOut,
  caution,
  shown.url,
]

function small(lines: readonly string[], top: number, palette: Palette) {
  const wrapped = lines.flatMap((line) => wrap(oneLine(line, 8000), lineLength))
  return {
    svg: `<g class="source">${wrapped.map((line, i) => text(line, margin, top + i * 20, 14, palette.ink)).join('')}</g>`,
    bottom: top + wrapped.length * 20,
  }
}

/** Each text keeps its direction to itself: a name that runs from right to left does not turn the words around it. */
export const text = (value: string, x: number, y: number, size: number, color: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${color}" unicode-bidi="isolate" ${more}>${xml(value)}</text>`

function drawMap(shown: Shown, palette: Palette, top: number) {
  const { scale, place, height } = fitted(shown.agencies, top)
  const radius = (agency: ShownAgency) => {
    const size =
      agency.mark?.scale === undefined ? agencySize(agency.ties) : 10 + 34 * Math.sqrt(agency.mark.scale)
    return (size * growth(scale) * scale) / 2
  }
  const agencies = new Map(shown.agencies.map((agency) => [agency.id, agency]))
  // What steps back lies under what is lit, and hubs stand over what is around them.
  const ties = [...shown.ties].sort((x, y) => Number(x.role !== 'dim') - Number(y.role !== 'dim'))
  const marks = [...shown.agencies].sort((x, y) => order(x) - order(y))
  const between = (a: string, b: string) => {
    const [from, to] = [agencies.get(a), agencies.get(b)]
    return from && to ? ([from, to] as const) : undefined
  }

  const grounds = shown.grounds.map(({ name, from, to }) => {
    const [corner, across] = [place(from), place(to)]
    const [wide, high] = [fix(across.x - corner.x), fix(across.y - corner.y)]
    const words = oneLine(name, Math.max(18, Math.floor(wide / (labelSize * 0.5))))
    return `<g data-group="${xml(oneLine(name, 120))}"><title>${xml(oneLine(name, 120))}</title><rect x="${corner.x}" y="${corner.y}" width="${wide}" height="${high}" rx="4" fill="${palette.ink}" fill-opacity="0.045" ${stroke(palette.faintInk, 1)}/>${text(words, fix(corner.x + wide / 2), corner.y - 5, labelSize, palette.ink, `text-anchor="middle" font-style="italic" paint-order="stroke" stroke="${palette.ground}" stroke-width="4"`)}</g>`
  })
  const lines = ties.map((tie) => {
    const ends = between(tie.a, tie.b)
    if (!ends) return ''
    const [from, to] = [place(ends[0].at), place(ends[1].at)]
    const look = tieLook(tie, palette)
    const words = `${nameOf(ends[0])} with ${nameOf(ends[1])}: ${depthWord(tie.depth)}${tie.confidence ? `, ${confidenceWords[tie.confidence]}` : ''}`
    const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
    return `<g data-tie="${xml(tie.id)}" opacity="${look.opacity}"><title>${xml(words)}</title><line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" ${stroke(look.color, look.width, look.dash)}/>${look.sign ? signAt(look.sign, fix((from.x + to.x) / 2), fix((from.y + to.y) / 2), look.color, fix(turn)) : ''}</g>`
  })
  const steps = shown.inferred.map((step) => {
    const ends = between(step.from, step.to)
    return ends ? bent(place(ends[0].at), place(ends[1].at), step.chosen, palette) : ''
  })
  const shapes = marks.map((agency) => {
    const { x, y } = place(agency.at)
    const look = agencyLook(agency, palette)
    const said = agency.mark ? `; ${agency.mark.said}` : ''
    return `<g data-agency="${xml(agency.id)}" opacity="${look.opacity}"><title>${xml(`${nameOf(agency)}, ${oneLine(agency.country.name, 60)}${oneLine(said, 200)}`)}</title>${markOf(agency.kind, x, y, radius(agency), `fill="${look.fill}" fill-opacity="${look.fillOpacity}" ${stroke(look.edge, look.edgeWidth, look.edgeDash)}`)}</g>`
  })
  return {
    height,
    svg: `<g class="groups">${grounds.join('\n')}</g>\n<g class="ties" fill="none">${lines.join('\n')}</g>\n<g class="model" fill="none">${steps.join('\n')}</g>\n<g class="agencies">${shapes.join('\n')}</g>\n<g class="labels">${labels(shown.agencies, place, radius, palette).join('\n')}</g>`,
  }
}

const order = ({ role, ties }: ShownAgency) => (role === 'dim' ? -1e6 : role === 'focus' ? 1e6 : 0) + ties
const nameOf = ({ name }: ShownAgency) => oneLine(name, 120)
export const fix = (value: number) => Math.round(value * 10) / 10

/** Where model places come to stand: as large as fits, never nearer than the canvas goes by itself. */
function fitted(agencies: readonly ShownAgency[], top: number) {
  const [xs, ys] = [agencies.map(({ at }) => at.x), agencies.map(({ at }) => at.y)]
  const span = (values: readonly number[]) => {
    const [low, high] = values.reduce(([l, h], v) => [Math.min(l, v), Math.max(h, v)], [Infinity, -Infinity])
    return values.length === 0 ? { low: 0, size: 0 } : { low, size: high - low }
  }
  const [across, down] = [span(xs), span(ys)]
  const room = { x: width - 2 * margin - 140, y: 1000 }
  const scale = Math.min(room.x / Math.max(1, across.size), room.y / Math.max(1, down.size), 2)
  const height = Math.max(320, down.size * scale + 140)
  const place = ({ x, y }: Point): Point => ({
    x: fix(width / 2 + (x - across.low - across.size / 2) * scale),
    y: fix(top + height / 2 + (y - down.low - down.size / 2) * scale),
  })
  return { scale, place, height }
}

/** A step of a model: bent, dotted, with an arrow, as no tie is. */
function bent(from: Point, to: Point, chosen: boolean, palette: Palette): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const over = {
    x: fix((from.x + to.x) / 2 + (dy / length) * 24),
    y: fix((from.y + to.y) / 2 - (dx / length) * 24),
  }
  const back = Math.atan2(over.y - to.y, over.x - to.x)
  const wing = (turn: number) =>
    `${fix(to.x + 11 * Math.cos(back + turn))},${fix(to.y + 11 * Math.sin(back + turn))}`
  return `<g opacity="${chosen ? 1 : 0.5}" stroke-linecap="round"><path d="M${from.x},${from.y} Q${over.x},${over.y} ${to.x},${to.y}" ${stroke(palette.inferred, chosen ? 4 : 2, chosen ? [0.1, 8] : [0.1, 4.5])}/><polyline points="${wing(0.45)} ${to.x},${to.y} ${wing(-0.45)}" ${stroke(palette.inferred, 2)}/></g>`
}

function labels(
  agencies: readonly ShownAgency[],
  place: (at: Point) => Point,
  radius: (agency: ShownAgency) => number,
  palette: Palette,
): readonly string[] {
  const wanted = agencies
    .filter(({ role }) => role !== 'dim')
    .sort(
      (x, y) =>
        Number(x.role === 'beside') - Number(y.role === 'beside') ||
        (y.mark?.step ?? 0) - (x.mark?.step ?? 0) ||
        y.ties - x.ties,
    )
    .map((agency) => {
      const { x, y } = place(agency.at)
      const r = radius(agency)
      const words = oneLine(`${labelOf(agency)}${agency.mark?.badge ? `  ${agency.mark.badge}` : ''}`, 48)
      const long = widthOf(words, labelSize) + 6
      const mark = { left: x - r, top: y - r, width: 2 * r, height: 2 * r }
      const must = agency.role === 'focus' || agency.mark?.role === 'holder'
      return {
        id: agency.id,
        words,
        x,
        y,
        r,
        mark,
        must,
        left: x - long / 2,
        top: y + r,
        width: long,
        height: labelSize + 4,
      }
    })
  const fit = labelsThatFit(wanted)
  return wanted
    .filter(({ id }) => fit.has(id))
    .map(({ words, x, y, r, must }) =>
      text(
        words,
        x,
        fix(y + r + labelSize + 1),
        labelSize,
        palette.ink,
        `text-anchor="middle" paint-order="stroke" stroke="${palette.ground}" stroke-width="4" stroke-linejoin="round"${must ? ' font-weight="700"' : ''}`,
      ),
    )
}
