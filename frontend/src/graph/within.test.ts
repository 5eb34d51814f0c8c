import { expect, test } from 'vitest'
import { inOutline, inRectangle } from './within'

test('a rectangle holds what lies between its corners, whichever way it was drawn', () => {
  const [from, to] = [
    { x: 10, y: 40 },
    { x: 30, y: 20 },
  ]
  for (const box of [inRectangle({ from, to }), inRectangle({ from: to, to: from })]) {
    expect(box({ x: 20, y: 30 })).toBe(true)
    expect(box({ x: 10, y: 20 })).toBe(true)
    expect(box({ x: 20, y: 41 })).toBe(false)
    expect(box({ x: 9, y: 30 })).toBe(false)
  }
})

test('an outline holds what it goes around, also where it bends in', () => {
  // A square of 10 with a notch from the right to its middle.
  const notched = inOutline([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 5, y: 5 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ])
  expect(notched({ x: 2, y: 5 })).toBe(true)
  expect(notched({ x: 8, y: 5 })).toBe(false)
  expect(notched({ x: 8, y: 1 })).toBe(true)
  expect(notched({ x: -1, y: 5 })).toBe(false)
})

test('an outline of nothing holds nothing', () => {
  expect(inOutline([])({ x: 0, y: 0 })).toBe(false)
  expect(inOutline([{ x: 0, y: 0 }])({ x: 0, y: 0 })).toBe(false)
})
