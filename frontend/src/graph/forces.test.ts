import { expect, test } from 'vitest'
import { layOut } from './forces'

const hub = Array.from({ length: 20 }, (_, i) => `leaf-${String(i).padStart(2, '0')}`)
const request = {
  agencies: ['hub', 'other', 'third', ...hub, 'far-a', 'far-b'],
  ties: [
    ...hub.map((leaf) => ['hub', leaf, 3] as const),
    ['hub', 'other', 3] as const,
    ['other', 'third', 3] as const,
    ['hub', 'third', 3] as const,
    ['far-a', 'far-b', 1] as const,
  ],
  fixed: new Map(),
}

test('places every agency, at finite coordinates and apart from the others', () => {
  const places = [...layOut(request).values()]
  expect(places).toHaveLength(request.agencies.length)
  places.forEach((p, i) => {
    expect(Number.isFinite(p.x) && Number.isFinite(p.y)).toBe(true)
    for (const q of places.slice(0, i)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(10)
  })
})

test('the same network gives the same picture, whatever the order it comes in', () => {
  const turned = { ...request, agencies: [...request.agencies].reverse() }
  expect([...layOut(turned)].sort()).toEqual([...layOut(request)].sort())
})

test('what the reader has seen stays where it was', () => {
  const first = layOut(request)
  const more = {
    ...request,
    agencies: [...request.agencies, 'new'],
    ties: [...request.ties, ['hub', 'new', 2] as const],
  }
  const second = layOut({ ...more, fixed: first })
  for (const [id, point] of first) expect(second.get(id)).toEqual(point)
  expect(second.has('new')).toBe(true)
})

test('an empty network and a single agency are no trouble', () => {
  expect(layOut({ agencies: [], ties: [], fixed: new Map() }).size).toBe(0)
  expect(layOut({ agencies: ['one'], ties: [], fixed: new Map() }).size).toBe(1)
})
