import { describe, expect, test } from 'vitest'
import { around, at, cameraOf, isSame, within, zooms } from './camera'

const desk = { width: 960, height: 520 }
const phone = { width: 390, height: 340 }

const drawnAt = ({ zoom, pan }: ReturnType<typeof at>, { x, y }: { x: number; y: number }) => ({
  x: zoom * x + pan.x,
  y: zoom * y + pan.y,
})

describe('around some places', () => {
  const places = [
    { x: -400, y: 10 },
    { x: 700, y: -250 },
    { x: 90, y: 330 },
  ]
  test.each([desk, phone])('all of them are seen, off the edge: $width', (size) => {
    const view = around(places, size)
    for (const place of places) {
      const { x, y } = drawnAt(view, place)
      expect(x).toBeGreaterThan(24)
      expect(x).toBeLessThan(size.width - 24)
      expect(y).toBeGreaterThan(24)
      expect(y).toBeLessThan(size.height - 24)
    }
  })

  test('one place alone is in the middle, not as near as can be', () => {
    const view = around([{ x: 50, y: 60 }], desk)
    expect(drawnAt(view, { x: 50, y: 60 })).toEqual({ x: 480, y: 260 })
    expect(view.zoom).toBeLessThan(zooms.most)
  })

  test('what is too wide for any zoom is seen from as far as can be', () => {
    expect(
      around(
        [
          { x: -1e6, y: 0 },
          { x: 1e6, y: 0 },
        ],
        desk,
      ).zoom,
    ).toBe(zooms.least)
  })
})

describe('where the reader looks', () => {
  const camera = { x: -144, y: 137, across: 1083 }

  test('is the same after being written and read', () => {
    expect(cameraOf(at(camera, desk), desk)).toEqual(camera)
    expect(isSame(cameraOf(at(camera, phone), phone), camera)).toBe(true)
  })

  test('has the same middle, and as much across, on a canvas of another size', () => {
    for (const size of [desk, phone]) {
      const view = at(camera, size)
      expect(drawnAt(view, camera)).toEqual({ x: size.width / 2, y: size.height / 2 })
      expect(size.width / view.zoom).toBeCloseTo(camera.across)
    }
  })

  test('stays within what the zoom allows and the address holds', () => {
    expect(within(100)).toBe(zooms.most)
    expect(cameraOf({ zoom: 1, pan: { x: 9e9, y: -9e9 } }, desk)).toEqual({
      x: -999_999,
      y: 999_999,
      across: 960,
    })
    expect(Object.is(cameraOf({ zoom: 1, pan: { x: 480.2, y: 260.2 } }, desk).x, 0)).toBe(true)
  })
})
