import type { Lens } from '../explore/lens'
import { confidences, novelties } from '../explore/url'
import { confidenceWords, depthWords, kindWords, noveltyWords } from '../explore/words'
import { dashes, goneDash, tieWidth, type Palette } from '../graph/palette'
import type { MarkRole, TieRole } from '../graph/emphasis'
import { markOf } from './shapes'
import type { Shown, ShownAgency } from './shown'
import { widthOf, xml } from './text'

export interface Entry {
  readonly sample: (x: number, y: number) => string
  readonly words: string
}

interface Line {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
  readonly sign?: 'bar' | 'diamond'
}

export const stroke = (color: string, width: number, dash: readonly number[] = []) =>
  `stroke="${color}" stroke-width="${Math.round(width * 100) / 100}"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`

/** What stands in the middle of a tie, so that a change is seen without seeing colours. */
export const signAt = (sign: 'bar' | 'diamond', x: number, y: number, color: string, turn = 0) =>
  sign === 'bar'
    ? `<line x1="${x}" y1="${y - 6}" x2="${x}" y2="${y + 6}" ${stroke(color, 2.5)} transform="rotate(${turn} ${x} ${y})"/>`
    : `<polygon points="${x},${y - 5} ${x + 5},${y} ${x},${y + 5} ${x - 5},${y}" fill="${color}"/>`

export const line =
  ({ color, width, dash, sign }: Line) =>
  (x: number, y: number) =>
    `<line x1="${x}" y1="${y}" x2="${x + 30}" y2="${y}" ${stroke(color, width, dash)}/>${sign ? signAt(sign, x + 15, y, color) : ''}`

export const dot =
  (fill: string, edge: string, width: number, dash: readonly number[] = []) =>
  (x: number, y: number) =>
    `<circle cx="${x + 15}" cy="${y}" r="7" fill="${fill}" ${stroke(edge, width, dash)}/>`

export interface Group {
  readonly name: string
  readonly entries: readonly Entry[]
}

/** What the signs of this picture stand for; only those that it has. */
export function legendOf(shown: Shown, lens: Lens, palette: Palette): readonly Group[] {
  return [
    { name: 'Agency', entries: agencyEntries(shown, lens, palette) },
    { name: 'Closeness', entries: depthEntries(shown, palette) },
    { name: 'Evidence', entries: lens === 'compare' ? [] : confidenceEntries(shown, palette) },
    { name: 'This view', entries: [...roleEntries(shown, palette), ...modelEntries(shown, palette)] },
  ].filter(({ entries }) => entries.length > 0)
}

function agencyEntries({ agencies }: Shown, lens: Lens, palette: Palette): readonly Entry[] {
  const scored = lens === 'ripple'
  const grouped = agencies.some(({ mark }) => mark?.group !== undefined)
  const kinds = (Object.keys(kindWords) as ShownAgency['kind'][]).filter((kind) =>
    agencies.some((agency) => agency.kind === kind),
  )
  return [
    ...kinds.map((kind) => ({
      words: kindWords[kind],
      sample: (x: number, y: number) =>
        markOf(kind, x + 15, y, 7, `fill="${scored || grouped ? palette.faintInk : palette.kind[kind]}"`),
    })),
    ...(grouped
      ? [
          {
            words: 'colour: community, a measure',
            sample: dot(palette.group[0] ?? palette.tie, palette.ground, 1),
          },
        ]
      : []),
  ]
}

const depthEntries = ({ ties }: Shown, palette: Palette): readonly Entry[] =>
  [1, 2, 3, 4, 5]
    .filter((depth) => ties.some((tie) => tie.depth === depth))
    .map((depth) => ({
      words: depthWords[depth] ?? '',
      sample: line({ color: palette.ink, width: tieWidth(depth) }),
    }))

const confidenceEntries = ({ ties }: Shown, palette: Palette): readonly Entry[] =>
  [...confidences]
    .reverse()
    .filter((confidence) => ties.some((tie) => tie.confidence === confidence))
    .map((confidence) => ({
      words: confidenceWords[confidence],
      sample: line({ color: palette.ink, width: 2, dash: dashes[confidence] }),
    }))

/** Why ties stand out. */
function roleEntries({ ties }: Shown, palette: Palette): readonly Entry[] {
  const away = { color: palette.gone, width: 2.5, dash: goneDash, sign: 'bar' } as const
  const entries: readonly (readonly [TieRole, string, Line])[] = [
    ...novelties.map(
      (novelty) =>
        [
          novelty,
          `exposed: ${noveltyWords[novelty].toLowerCase()}`,
          { color: palette.novelty[novelty], width: 3 },
        ] as const,
    ),
    ['on', 'tie of this view', { color: palette.accent, width: 3 }],
    ['path', 'on the chosen path', { color: palette.accent, width: 5 }],
    ['hop', 'the tie of it in view', { color: palette.ink, width: 8 }],
    ['alternative', 'on another path', { color: palette.accent, width: 2 }],
    ['appeared', 'appeared', { color: palette.appeared, width: 2.5, sign: 'diamond' }],
    ['gone', 'gone', away],
    ['unchanged', 'at both dates', { color: palette.tie, width: 2 }],
    ['dropped', 'dropped in this “what if”', away],
  ]
  return entries
    .filter(([role]) => ties.some((tie) => tie.role === role))
    .map(([, words, look]) => ({ words, sample: line(look) }))
}

/** What a model says, and that it is a model. */
function modelEntries({ agencies, inferred }: Shown, palette: Palette): readonly Entry[] {
  const marks: readonly (readonly [MarkRole, string, Entry['sample']])[] = [
    ['holder', 'holder of the papers', dot('none', palette.ink, 4)],
    ['lost', 'partner lost, what if', dot('none', palette.gone, 2.5, [5, 3])],
    ['out', 'out of reach, what if', dot('none', palette.faintInk, 1.5, [1.5, 2.5])],
    ['substitute', 'could step in, a model', dot('none', palette.inferred, 3.5, [2, 2.5])],
  ]
  return [
    ...palette.score
      .map((color, step) => ({
        step,
        words: `modelled distrust ${step / 5} to ${(step + 1) / 5}`,
        sample: dot(color, palette.faintInk, 1.2),
      }))
      .filter(({ step }) => agencies.some(({ mark }) => mark?.step === step)),
    ...marks
      .filter(([role]) => agencies.some(({ mark }) => mark?.role === role))
      .map(([, words, sample]) => ({ words, sample })),
    ...(inferred.length > 0
      ? [
          {
            words: 'step of the model, not a tie',
            sample: line({ color: palette.inferred, width: 2.2, dash: [1, 4] }),
          },
        ]
      : []),
  ]
}

const [rowHeight, nameWidth, size] = [26, 110, 14]

/** The legend from a place down, a group beginning a line; `height` is what it takes. */
export function drawLegend(
  groups: readonly Group[],
  left: number,
  top: number,
  width: number,
  palette: Palette,
) {
  const label = (words: string, x: number, y: number, more = '') =>
    `<text x="${x}" y="${y + 5}" font-size="${size}" fill="${palette.ink}"${more}>${xml(words)}</text>`
  let y = top + rowHeight / 2
  const drawn = groups.map(({ name, entries }) => {
    const start = left + nameWidth
    let x = start
    const parts = [label(name, left, y, ' font-weight="600"')]
    for (const { sample, words } of entries) {
      const long = 40 + widthOf(words, size) + 28
      if (x > start && x + long > left + width) {
        x = start
        y += rowHeight
      }
      parts.push(sample(x, y), label(words, x + 40, y))
      x = Math.round(x + long)
    }
    y += rowHeight
    return `<g>${parts.join('')}</g>`
  })
  return { height: y - top, svg: `<g class="legend">${drawn.join('\n')}</g>` }
}
