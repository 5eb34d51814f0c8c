import { expect, test } from 'vitest'
import { between, fitted, seen, whole } from './camera'
import { worldSize } from './world'

const sizes = [
  { width: 950, height: 640 },
  { width: 390, height: 338 },
]
const points = [
  { x: 480, y: 120 },
  { x: 520, y: 100 },
  { x: 500, y: 140 },
]

test.each(sizes)('brings points into view at $width by $height', (size) => {
  const camera = fitted(points, size)
  for (const point of points) expect(seen(point, camera, size)).toBe(true)
  expect(camera.k).toBeGreaterThan(whole(size).k)
})

test.each(sizes)(
  'shows the whole world where there is nothing else to show, at $width by $height',
  (size) => {
    const corners = [
      { x: 0, y: 0 },
      { x: worldSize.width, y: worldSize.height },
    ]
    for (const camera of [fitted([], size), fitted(corners, size)]) expect(camera).toEqual(whole(size))
  },
)

test('one point alone is not looked at through a microscope', () => {
  const [size] = sizes
  if (!size) return
  expect(fitted([{ x: 500, y: 200 }], size).k).toBeLessThan(whole(size).k * 6)
})

test('a move begins where it is and ends where it should', () => {
  const [size] = sizes
  if (!size) return
  const [from, to] = [whole(size), fitted(points, size)]
  for (const [share, end] of [
    [0, from],
    [1, to],
  ] as const) {
    const at = between(from, to, share, size)
    expect(at.k).toBeCloseTo(end.k, 9)
    expect(at.x).toBeCloseTo(end.x, 6)
    expect(at.y).toBeCloseTo(end.y, 6)
  }
})
