import type { Lens } from '../explore/lens'
import { roleNames } from '../explore/roleWords'
import { confidenceWords } from '../explore/words'
import { dot, line, signAt, stroke, type Entry, type Group } from '../export/legend'
import type { Shown } from '../export/shown'
import { fix, framed, labelSize, margin, text, width, type Picture } from '../export/svg'
import { oneLine, widthOf, xml } from '../export/text'
import { labelsThatFit } from '../graph/labels'
import { dashes, type Palette } from '../graph/palette'
import type { Point } from '../graph/walk'
import { arcLook, roleLooks } from './looks'
import { roleOrder } from './pairs'
import { countryWords, pairWords } from './say'
import { arcWidths, stepOf, stepWords } from './steps'
import type { AtlasScene, Placed } from './useScene'
import { worldSize, type World } from './world'

const scale = (width - 2 * margin) / worldSize.width
const radius = 3.6

/** The map as a picture that stands alone, the whole world wide. */
export const mapPicture = (
  shown: Shown,
  lens: Lens,
  palette: Palette,
  scene: AtlasScene,
  world: World,
): Picture =>
  framed(shown, lens, palette, legendOf(scene, palette), (top) => ({
    svg: body(scene, world, palette, top),
    height: worldSize.height * scale + 50,
  }))

function body({ placed, arcs, off }: AtlasScene, world: World, palette: Palette, top: number): string {
  const at = ({ x, y }: Point): Point => ({ x: fix(margin + x * scale), y: fix(top + y * scale) })
  const held = new Map(placed.map(({ country }) => [country.id, country]))
  // Strokes are given in pixels of the picture; the shapes are scaled.
  const px = (pixels: number) => Math.round((pixels / scale) * 100) / 100
  const lands = world.lands.map(({ country, path }) => {
    const here = country === undefined ? undefined : held.get(country)
    const fill = here ? palette.land.steps[stepOf(here.agencies.length)] : palette.land.bare
    const faint = here?.state === 'back' ? ' fill-opacity="0.4"' : ''
    const name = here ? `<title>${xml(oneLine(countryWords(here), 200))}</title>` : ''
    const id = here ? ` data-country="${xml(here.id)}"` : ''
    return `<path${id} d="${path(1)}" fill="${fill}"${faint} ${stroke(palette.land.border, px(0.8))}>${name}</path>`
  })
  const lines = arcs.map(({ pair, arc }) => {
    const { color, width: wide, dash, opacity, sign } = arcLook(pair, palette)
    const dashed = dash.map(px)
    const half = arc.half
    return `<g data-pair="${xml(pair.id)}" opacity="${opacity}"><title>${xml(oneLine(pairWords(pair), 300))}</title><path d="${arc.d}" fill="none" ${stroke(color, px(wide), dashed)}/>${sign ? `<g transform="translate(${fix(half.x)} ${fix(half.y)}) scale(${px(1)})">${signAt(sign, 0, 0, color, fix(arc.turn))}</g>` : ''}</g>`
  })
  const dots = placed
    .filter(({ country }) => country.state !== 'back')
    .map(({ country, shape }) => {
      const { x, y } = at(shape.at)
      const within = country.within
        ? `<circle cx="${x}" cy="${y}" r="${radius * 2}" fill="none" ${stroke(palette.ink, 1.4)}/>`
        : ''
      return `<g><circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.ink}" ${stroke(palette.ground, 1)}/>${within}</g>`
    })
  const notes = [
    'Borders are those of the data set Natural Earth, not a statement on them.',
    ...(off.length > 0 ? [`Not on the map: ${off.map(({ name }) => oneLine(name, 60)).join(', ')}.`] : []),
  ].join(' ')
  return [
    `<g class="map" transform="translate(${margin} ${top}) scale(${Math.round(scale * 1e4) / 1e4})"><path d="${world.sphere}" fill="none" ${stroke(palette.land.border, px(1))}/>${lands.join('')}${lines.join('')}</g>`,
    `<g class="places">${dots.join('')}</g>`,
    `<g class="labels">${labels(placed, at, palette).join('')}</g>`,
    text(notes, margin, fix(top + worldSize.height * scale + 24), 14, palette.ink),
  ].join('\n')
}

function labels(placed: readonly Placed[], at: (point: Point) => Point, palette: Palette): readonly string[] {
  const wanted = placed
    .filter(({ country }) => country.state !== 'back')
    .map(({ country, shape }) => {
      const words = oneLine(country.name, 40)
      const { x, y } = at(shape.at)
      const long = widthOf(words, labelSize) + 6
      return {
        id: country.id,
        words,
        x,
        y,
        left: x - long / 2,
        top: y + radius,
        width: long,
        height: labelSize + 4,
        mark: { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius },
        must: country.state === 'focus',
      }
    })
  const fit = labelsThatFit(wanted)
  return wanted
    .filter(({ id }) => fit.has(id))
    .map(({ words, x, y, must }) =>
      text(
        words,
        x,
        fix(y + radius + labelSize + 1),
        labelSize,
        palette.ink,
        `text-anchor="middle" paint-order="stroke" stroke="${palette.ground}" stroke-width="4" stroke-linejoin="round"${must ? ' font-weight="700"' : ''}`,
      ),
    )
}

/** What fill, width, dash and colour stand for; of colours only those that this map has. */
function legendOf({ pairs }: AtlasScene, palette: Palette): readonly Group[] {
  const looks = roleLooks(palette)
  const lit = [...roleOrder].reverse().filter((role) => pairs.some(({ roles }) => roles.has(role)))
  const groups: readonly Group[] = [
    {
      name: 'Agencies',
      entries: palette.land.steps.map((fill, step): Entry => ({
        words: stepWords[step] ?? '',
        sample: dot(fill, palette.land.border, 1),
      })),
    },
    {
      name: 'Ties',
      entries: arcWidths.map((wide, step): Entry => ({
        words: stepWords[step] ?? '',
        sample: line({ color: palette.ink, width: wide }),
      })),
    },
    {
      name: 'Evidence',
      entries: (['CONFIRMED', 'PROBABLE', 'ALLEGED'] as const).map((confidence): Entry => ({
        words: `${confidence === 'CONFIRMED' ? 'any' : 'at best'} ${confidenceWords[confidence]}`,
        sample: line({ color: palette.ink, width: 2, dash: dashes[confidence] }),
      })),
    },
    {
      name: 'This view',
      entries: lit.map((role): Entry => {
        const { color = palette.ink, width: wide = 3, dash = [], sign } = looks[role]
        return { words: roleNames[role], sample: line({ color, width: wide, dash, ...(sign && { sign }) }) }
      }),
    },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}
