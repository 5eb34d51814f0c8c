import { describe, expect, test } from 'vitest'
import { drawnRows, moved, taken } from './keys'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 7],
  ['PageDown', 8, 9],
  ['PageUp', 3, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['x', 5, undefined],
])('%s leads from row %i of ten to %s', (key, at, to) => {
  expect(moved(key, at, 10, 4)).toBe(to)
})

describe('the rows that are drawn', () => {
  test('are those in view, and the one with the focus, each once and in order', () => {
    for (let first = 0; first < 60; first += 7) {
      for (const focused of [-1, 0, 25, 49, 50]) {
        const rows = drawnRows(first, 10, 50, focused)
        expect(rows).toEqual([...new Set(rows)].sort((x, y) => x - y))
        expect(rows.every((row) => row >= 0 && row < 50)).toBe(true)
        for (let row = first; row < Math.min(50, first + 10); row += 1) expect(rows).toContain(row)
        if (focused >= 0 && focused < 50) expect(rows).toContain(focused)
        expect(rows.length).toBeLessThanOrEqual(10 + 2 * 8 + 1)
      }
    }
  })

  test('are none of none', () => {
    expect(drawnRows(0, 10, 0, 0)).toEqual([])
  })
})

describe('taking rows together', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

  test('one by one, and away again', () => {
    expect(taken(rows, [], { toggle: 'b' })).toEqual(['b'])
    expect(taken(rows, ['b', 'c'], { toggle: 'b' })).toEqual(['c'])
  })

  test('from one to another in either direction, keeping what was taken', () => {
    expect(taken(rows, ['a'], { range: ['d', 'c'] })).toEqual(['a', 'c', 'd'])
    expect(taken(rows, ['a'], { range: ['a', 'b'] })).toEqual(['a', 'b'])
  })

  test('from a row that is filtered out takes nothing', () => {
    expect(taken(rows, ['a'], { range: ['x', 'c'] })).toEqual(['a'])
  })
})
