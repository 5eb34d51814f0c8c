// @vitest-environment node
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, test } from 'vitest'
import { alpha2Of } from './iso'
import { middleOf } from './middle'
import { worldOf, worldSize, type Atlas } from './world'

const atlas = JSON.parse(
  readFileSync(new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url), 'utf8'),
) as Atlas
const world = worldOf(atlas)
const countries = parse<{ id: string; name: string; region: string }>(
  readFileSync(new URL('../../../seed/data/countries.csv', import.meta.url), 'utf8'),
  { columns: true },
)
const { features } = feature(atlas, atlas.objects.countries)

describe('the join of our countries and those of the map', () => {
  test('every state of the data has a shape, and only supranational bodies have none', () => {
    const without = countries.filter(({ id }) => !world.shapeOf(id)).map(({ id }) => id)
    expect(without).toEqual(countries.filter(({ region }) => region === 'SUPRANATIONAL').map(({ id }) => id))
  })

  test('every numeric code of the map is an ISO code, and shapes without one belong to nobody', () => {
    const ids = features.flatMap(({ id }) => (id === undefined ? [] : [String(id)]))
    expect(ids.filter((id) => alpha2Of(id) === undefined)).toEqual([])
    expect(features.length).toBeGreaterThan(ids.length)
    expect(alpha2Of('')).toBeUndefined()
  })

  test('a country of several shapes is one', () => {
    const australian = features.filter(({ id }) => id !== undefined && alpha2Of(String(id)) === 'au')
    expect(australian).toHaveLength(2)
    expect(world.shapeOf('au')?.path(0)).toMatch(/^M/)
  })
})

describe('where a country stands', () => {
  const held = new Set(countries.map(({ id }) => id))
  const shapes = features.flatMap((each) => {
    const id = each.id === undefined ? undefined : alpha2Of(String(each.id))
    return id !== undefined && held.has(id) ? [{ id, each }] : []
  })

  test.each(shapes.map(({ id, each }) => [id, each] as const))('%s: inside of one of its shapes', (id) => {
    const [x, y] = world.shapeOf(id)?.middle ?? [0, 0]
    expect(shapes.some((shape) => shape.id === id && geoContains(shape.each, [x, y]))).toBe(true)
  })

  test('islands far away do not pull a mainland into the sea', () => {
    const at = (id: string) => world.shapeOf(id)?.middle ?? [0, 0]
    // France without Guiana, the United States without Alaska, Russia west of the date line.
    expect(at('fr')[1]).toBeGreaterThan(44)
    expect(at('us')[1]).toBeLessThan(45)
    expect(at('ru')[0]).toBeGreaterThan(60)
  })

  test('a bent shape has its middle inside', () => {
    // The centroid of this horseshoe lies in its opening.
    const horseshoe = [
      [0, 0],
      [0, 9],
      [2, 9],
      [2, 2],
      [7, 2],
      [7, 9],
      [9, 9],
      [9, 0],
      [0, 0],
    ]
    const geometry = { type: 'Polygon' as const, coordinates: [horseshoe] }
    const middle = middleOf(geometry)
    expect(geoContains(geometry, [...middle])).toBe(true)
  })

  test('on the map', () => {
    for (const { id } of shapes) {
      const { x, y } = world.shapeOf(id)?.at ?? { x: -1, y: -1 }
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(worldSize.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(worldSize.height)
    }
  })
})

test('less detail is shorter, and hides no country', () => {
  for (const id of ['lu', 'sg', 'no', 'pa', 'us']) {
    const shape = world.shapeOf(id)
    if (!shape) continue
    const lengths = ([0, 1, 2] as const).map((detail) => shape.path(detail).length)
    expect(lengths[0]).toBeGreaterThan(0)
    expect(lengths.toSorted((x, y) => x - y)).toEqual(lengths)
  }
})

test('an arc is the same from both ends, and half of it lies between them', () => {
  const [from, to] = [world.shapeOf('gb'), world.shapeOf('za')]
  if (!from || !to) throw new Error('no shape')
  const there = world.arcBetween(from, to)
  const back = world.arcBetween(to, from)
  expect(there.d).toMatch(/^M[\d.]+,/)
  expect(there.half.x).toBeCloseTo(back.half.x, 6)
  expect(there.half.y).toBeGreaterThan(from.at.y)
  expect(there.half.y).toBeLessThan(to.at.y)
})
