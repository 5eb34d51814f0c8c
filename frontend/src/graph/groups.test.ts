import { expect, test } from 'vitest'
import { groupElements } from './elements'
import { layOut } from './forces'

const agencies = ['a', 'b', 'c', 'd', 'e', 'f']
const groups = new Map([
  ['a', 'x'],
  ['b', 'x'],
  ['c', 'x'],
  ['d', 'y'],
  ['e', 'y'],
  ['f', 'z'],
])
const ties = [['a', 'd', 3] as const, ['a', 'b', 3] as const, ['e', 'f', 1] as const]
const names = new Map([
  ['x', 'First'],
  ['y', 'Second'],
])

test('groups stand apart: no ground covers another, nor an agency of another group', () => {
  const places = layOut({ agencies, ties, fixed: new Map(), groups })
  expect(places.size).toBe(agencies.length)
  const grounds = groupElements(places, agencies, { of: groups, names })
  expect(grounds.map(({ data }) => data.text)).toEqual(['First', 'Second'])
  for (const { data, position } of grounds) {
    const group = String(data.id).replace('group of ', '')
    for (const [id, { x, y }] of places) {
      const inside =
        Math.abs(x - (position?.x ?? 0)) < Number(data.width) / 2 &&
        Math.abs(y - (position?.y ?? 0)) < Number(data.height) / 2
      expect([id, inside]).toEqual([id, groups.get(id) === group])
    }
  }
})

test('a pinned agency stays where it was put, the same groups give the same picture', () => {
  const fixed = new Map([['f', { x: 1234, y: -5 }]])
  const first = layOut({ agencies, ties, fixed, groups })
  expect(first.get('f')).toEqual({ x: 1234, y: -5 })
  expect(layOut({ agencies: [...agencies].reverse(), ties, fixed, groups })).toEqual(first)
})
