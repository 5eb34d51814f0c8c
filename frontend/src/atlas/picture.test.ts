// @vitest-environment node
import { readFileSync } from 'node:fs'
import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { hostile, randomView } from '../export/fixture'
import { emphasisOf } from '../graph/emphasis'
import { agency, tie } from '../graph/fixture'
import { modelOf } from '../graph/model'
import { dark, light } from '../graph/palette'
import { mapPicture } from './picture'
import { sceneOf } from './useScene'
import { worldOf, type Atlas } from './world'

const atlas = JSON.parse(
  readFileSync(new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url), 'utf8'),
) as Atlas
const world = worldOf(atlas)

const at = (id: string, country: string, name = country) => ({
  ...agency(id, null),
  country: { id: country, name },
})
const model = modelOf(
  [at('de-a', 'de'), at('de-b', 'de'), at('fr-a', 'fr', hostile[0]), at('eu-a', 'eu', 'European Union')],
  [tie('de-a', 'fr-a', 3), tie('de-b', 'fr-a', 1), tie('de-a', 'de-b', 2), tie('de-a', 'eu-a', 2)],
)
const highlight = { agencies: [], ties: new Map([['de-a--fr-a', 'NEW'] as const]) }
const { shown } = randomView(3)

test.each([
  ['light', light],
  ['dark', dark],
])(
  'the map as a picture is sound XML with every country and arc, its legend and its source, %s',
  (_, palette) => {
    const scene = sceneOf(model, emphasisOf(model, highlight), world)
    const { svg } = mapPicture(shown, 'exposure', palette, scene, world)
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    // One arc, of two ties; what lies within a country is a ring, what has no shape is named.
    expect(svg.match(/data-pair=/g)).toHaveLength(1)
    expect([...svg.matchAll(/data-country="(\w+)"/g)].map(([, id]) => id).sort()).toEqual(['de', 'fr'])
    expect(svg).toContain('Not on the map: European Union.')
    expect(svg).toContain('Borders are those of the data set Natural Earth')
    expect(svg).toContain(palette.novelty.NEW)
    expect(svg).toContain('Source: Liaison')
  },
)
