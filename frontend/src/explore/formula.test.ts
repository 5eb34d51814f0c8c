import { expect, test } from 'vitest'
import type { ModelUsedFragment } from '../api/generated/graphql'
import {
  carriedFactors,
  changedOf,
  disclosureWeights,
  product,
  severityOf,
  short,
  valueOf,
  weightsOf,
} from './formula'

const parameter = (name: string, value: string, initial = value) => ({
  name,
  value,
  default: initial,
  range: '0 to 1',
})

const model: ModelUsedFragment = {
  name: 'ripple',
  version: '1',
  parameters: [
    parameter('damping', '0.4', '0.5'),
    parameter('weights.method', '1'),
    parameter('weights.request', '0.5'),
    parameter('weights.probable', '0.7'),
    parameter('weights.alleged', '0.4'),
  ],
}

test('a chain of three ties carries gravity, three closenesses and two dampings', () => {
  const chain = [5, 3, 1].map((depth) => ({ depth, between: `tie ${depth}` }))
  const factors = carriedFactors(0.8, chain, 0.5)
  expect(factors.map(({ value }) => value)).toEqual([0.8, 1, 0.6, 0.2, 0.5, 0.5])
  expect(product(factors.map(({ value }) => value))).toBeCloseTo(0.024)
})

test('a direct tie is not damped', () => {
  expect(carriedFactors(0.8, [{ depth: 4, between: 'a tie' }], 0.5).map(({ value }) => value)).toEqual([
    0.8, 0.8,
  ])
})

test('severity is 1 minus what the disclosures leave over, with the weights that the server used', () => {
  const weights = disclosureWeights(
    [
      { aspect: 'METHOD', confidence: 'PROBABLE' },
      { aspect: 'REQUEST', confidence: 'ALLEGED' },
    ],
    weightsOf(model),
  )
  expect(weights.map(short)).toEqual(['0.7', '0.2'])
  expect(severityOf(weights)).toBeCloseTo(0.76)
  expect(severityOf([])).toBe(0)
})

test('reads numbers and changes from what the model names', () => {
  expect(valueOf(model, 'damping')).toBe(0.4)
  expect(valueOf(model, 'share')).toBeUndefined()
  expect(changedOf(model).map(({ name }) => name)).toEqual(['damping'])
})

test.each([
  [0.1 + 0.2, '0.3'],
  [1, '1'],
  [0.99983, '0.9998'],
  [0.99999999, '1'],
  [0.8333333, '0.833'],
  [0, '0'],
])('%s is written %s', (value, text) => {
  expect(short(value)).toBe(text)
})
