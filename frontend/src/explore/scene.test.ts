import { describe, expect, test } from 'vitest'
import * as scenes from './scene'
import { wholeNetwork, type Scene } from './scene'

const seen = new Map([
  ['a', { x: 1.4, y: 2 }],
  ['b', { x: 30, y: 40 }],
  ['c', { x: -5, y: 6 }],
])
const chart: Scene = scenes.chartOf(wholeNetwork, ['a', 'b'])

describe('the whole network', () => {
  test('hides agencies and brings them back', () => {
    const hidden = scenes.hide(wholeNetwork, ['a', 'b'], seen)
    expect(hidden.hidden).toEqual(['a', 'b'])
    expect(scenes.add(hidden, ['a', 'b'], seen)).toEqual(wholeNetwork)
  })

  test('keeps no places but those of what is pinned', () => {
    const pinned = scenes.pin(wholeNetwork, new Map([['a', { x: 9.6, y: -1 }]]), seen)
    expect([...pinned.places]).toEqual([['a', { x: 10, y: -1, pinned: true }]])
    expect(scenes.unpin(pinned, ['a'])).toEqual(wholeNetwork)
    expect(scenes.hide(pinned, ['a'], seen).places.size).toBe(0)
  })
})

describe('a chart', () => {
  test('keeps the places that were seen when something is added, and leaves the new ones to the layout', () => {
    const more = scenes.add(chart, ['c', 'a'], seen)
    expect(more.chart).toEqual(['a', 'b', 'c'])
    expect([...more.places.keys()]).toEqual(['a', 'b'])
    expect(more.places.get('a')).toEqual({ x: 1, y: 2, pinned: false })
  })

  test('loses what is hidden, and nothing else', () => {
    const less = scenes.hide(scenes.pin(chart, new Map([['b', { x: 0, y: 0 }]]), seen), ['a'], seen)
    expect(less.chart).toEqual(['b'])
    expect(less.places.get('b')?.pinned).toBe(true)
  })

  test('is laid out anew around what is pinned', () => {
    const pinned = scenes.pin(scenes.add(chart, ['c'], seen), new Map([['b', { x: 0, y: 0 }]]), seen)
    expect([...scenes.layOutAnew(pinned).places.keys()]).toEqual(['b'])
  })

  test('of some of the whole leaves them where they stood', () => {
    const kept = scenes.keepOnly(scenes.hide(wholeNetwork, ['z'], seen), ['b', 'c'], seen)
    expect(kept).toMatchObject({ chart: ['b', 'c'], hidden: [] })
    expect(kept.places.get('c')).toEqual({ x: -5, y: 6, pinned: false })
  })

  test('holds no more than one answer draws', () => {
    const many = Array.from({ length: 600 }, (_, i) => `x-${i}`)
    expect(scenes.chartOf(wholeNetwork, many).chart).toHaveLength(scenes.chartLimit)
    expect(scenes.add(chart, many, seen).chart).toHaveLength(scenes.chartLimit)
  })

  test('does not take the places of groups for its own', () => {
    const grouped = scenes.groupBy(chart, 'country')
    expect(scenes.add(grouped, ['c'], seen).places.size).toBe(0)
  })
})

test('an entry of the legend is dimmed, dismissed, or neither', () => {
  const dimmed = scenes.toggleDim(wholeNetwork, 'ALLEGED')
  expect(scenes.toggleDim(dimmed, 'ALLEGED')).toEqual(wholeNetwork)
  const dismissed = scenes.toggleDismissed(dimmed, 'ALLEGED')
  expect(dismissed).toMatchObject({ dimmed: [], dismissed: ['ALLEGED'] })
  expect(scenes.toggleDismissed(dismissed, 'ALLEGED')).toEqual(wholeNetwork)
})
