import { expect, test } from 'vitest'
import { isDefault, setParameter, setWeight, weightOf } from './parameters'

test('a parameter set back to its default leaves no trace', () => {
  const changed = setParameter({}, 'damping', 0.4)
  expect(changed).toEqual({ damping: 0.4 })
  expect(isDefault(setParameter(changed, 'damping', 0.5))).toBe(true)
})

test('one parameter does not touch another', () => {
  expect(setParameter({ share: 0.1, damping: 0.9 }, 'damping', 0.3)).toEqual({ share: 0.1, damping: 0.3 })
})

test('a weight holds until it is set back', () => {
  const changed = setWeight(setWeight({}, 'METHOD', 0.9), 'ALLEGED', 0.1)
  expect([weightOf(changed, 'METHOD'), weightOf(changed, 'ALLEGED'), weightOf(changed, 'SOURCE')]).toEqual([
    0.9, 0.1, 1,
  ])
  expect(setWeight(changed, 'METHOD', 1)).toEqual({ weights: { ALLEGED: 0.1 } })
  expect(isDefault(setWeight(setWeight(changed, 'METHOD', 1), 'ALLEGED', 0.4))).toBe(true)
})
