import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
import { elementsOf } from './elements'
import { agency, tie } from './fixture'
import { modelOf } from './model'
import { dark, light, shapes, tieWidth } from './palette'
import { stylesheet } from './style'

const ids = ['aa-a', 'bb-b', 'cc-c', 'dd-d']
const model = modelOf(
  ids.map((id) => agency(id, null, 'SIGNALS')),
  [
    tie('aa-a', 'bb-b', 5, 'CONFIRMED'),
    tie('aa-a', 'cc-c', 1, 'PROBABLE'),
    tie('aa-a', 'dd-d', 3, 'ALLEGED'),
  ],
)
const positions = new Map(ids.map((id, x) => [id, { x, y: 0 }]))
const drawn = () =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(light, 1),
    elements: elementsOf(model, positions),
  })

test('confidence shows as a dash, differently for each', () => {
  const cy = drawn()
  const line = (id: string) => `${cy.$id(id).style('line-style')} ${cy.$id(id).style('line-dash-pattern')}`
  const lines = ['aa-a--bb-b', 'aa-a--cc-c', 'aa-a--dd-d'].map(line)
  expect(lines[0]).toMatch(/^solid/)
  expect(new Set(lines).size).toBe(3)
})

test('a deeper tie is wider', () => {
  expect([1, 2, 3, 4, 5].map(tieWidth)).toEqual([1, 2, 3, 4, 5].map(tieWidth).sort((x, y) => x - y))
  const cy = drawn()
  expect(parseFloat(cy.$id('aa-a--bb-b').style('width'))).toBeGreaterThan(
    parseFloat(cy.$id('aa-a--cc-c').style('width')),
  )
})

test('every kind has a shape and a colour of its own', () => {
  expect(new Set(Object.values(shapes)).size).toBe(Object.keys(shapes).length)
  for (const palette of [light, dark]) {
    expect(new Set(Object.values(palette.kind)).size).toBe(Object.keys(palette.kind).length)
  }
  expect(drawn().$id('aa-a').style('shape')).toBe('triangle')
})

test('dimmed steps back behind lit', () => {
  const cy = drawn()
  cy.$id('aa-a--bb-b').addClass('NEW')
  cy.$id('aa-a--cc-c').addClass('dim')
  expect(Number(cy.$id('aa-a--bb-b').style('opacity'))).toBe(1)
  expect(Number(cy.$id('aa-a--cc-c').style('opacity'))).toBeLessThan(0.2)
})

test('a label keeps its size on the screen at every zoom', () => {
  for (const zoom of [0.2, 1, 3]) {
    const sheet = stylesheet(light, zoom) as { selector: string; style: Record<string, unknown> }[]
    const node = sheet.find(({ selector }) => selector === 'node.agency')
    expect(Number(node?.style['font-size']) * zoom).toBeCloseTo(11.5)
  }
})

test('an agency without a place yet is left out with its ties', () => {
  const elements = elementsOf(
    model,
    new Map([
      ['aa-a', { x: 0, y: 0 }],
      ['bb-b', { x: 1, y: 0 }],
    ]),
  )
  expect(elements.map(({ data }) => data.id).sort()).toEqual(['aa-a', 'aa-a--bb-b', 'bb-b'])
})
