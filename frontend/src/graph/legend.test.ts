import { expect, test } from 'vitest'
import { smallModel } from './fixture'
import { fadedBy, hasKey, legendCounts, legendKeys } from './legend'

const model = smallModel()

test('a dimmed kind takes its ties along, a dimmed confidence or depth only ties', () => {
  expect([...fadedBy(model, ['SIGNALS'])].sort()).toEqual([
    'aa-hub',
    'aa-hub--bb-one',
    'aa-hub--cc-two',
    'aa-hub--dd-leaf',
  ])
  expect([...fadedBy(model, ['depth-1'])]).toEqual(['bb-one--cc-two'])
  expect(fadedBy(model, [])).toEqual(new Set())
})

test('dimming more never lights anything', () => {
  for (const key of legendKeys) {
    const [less, more] = [fadedBy(model, ['depth-5']), fadedBy(model, ['depth-5', key])]
    for (const id of less) expect(more.has(id)).toBe(true)
  }
})

test('every tie falls under one confidence and one depth, a tie without evidence under the weakest', () => {
  const counts = legendCounts([...model.agencies.values()], [...model.ties.values()])
  expect(counts.get('PROBABLE')).toBe(4)
  expect(counts.get('SIGNALS')).toBe(1)
  expect([1, 2, 3, 5].map((depth) => counts.get(`depth-${depth}` as 'depth-1'))).toEqual([1, 1, 1, 1])
  expect(hasKey({ confidence: null, depth: 2 }, new Set(['ALLEGED']))).toBe(true)
})
