import { expect, test } from 'vitest'
import { smallModel } from './fixture'
import { cross, tiesClockwise, turn } from './walk'

const model = smallModel()
// The hub in the middle; one above it, two to the right, the leaf to the left.
const positions = new Map([
  ['aa-hub', { x: 0, y: 0 }],
  ['bb-one', { x: 0, y: -10 }],
  ['cc-two', { x: 10, y: 0 }],
  ['dd-leaf', { x: -10, y: 0 }],
])

test('ties go clockwise from the top', () => {
  expect(tiesClockwise(model, positions, 'aa-hub')).toEqual([
    'aa-hub--bb-one',
    'aa-hub--cc-two',
    'aa-hub--dd-leaf',
  ])
})

test('turning goes all the way round, both ways', () => {
  const begin = { agency: 'aa-hub', tie: null }
  const first = turn(model, positions, begin, 1)
  expect(first.tie).toBe('aa-hub--bb-one')
  expect(turn(model, positions, first, -1).tie).toBe('aa-hub--dd-leaf')
  expect(turn(model, positions, begin, -1).tie).toBe('aa-hub--dd-leaf')
})

test('crossing leads to the other end, and the same key back', () => {
  const there = cross(model, { agency: 'aa-hub', tie: 'aa-hub--dd-leaf' })
  expect(there.agency).toBe('dd-leaf')
  expect(cross(model, there).agency).toBe('aa-hub')
})

test('without a tie there is nothing to cross or to turn to', () => {
  expect(cross(model, { agency: 'aa-hub', tie: null }).agency).toBe('aa-hub')
  expect(turn(model, positions, { agency: 'zz-none', tie: null }, 1)).toEqual({
    agency: 'zz-none',
    tie: null,
  })
})
