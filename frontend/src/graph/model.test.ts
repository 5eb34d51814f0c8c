import { expect, test } from 'vitest'
import { agency, smallModel, tie } from './fixture'
import { labelOf } from './label'
import { byDegree, degree, modelOf, otherEnd } from './model'

test('counts the ties of an agency', () => {
  const model = smallModel()
  expect(degree(model, 'aa-hub')).toBe(3)
  expect(degree(model, 'dd-leaf')).toBe(1)
  expect(degree(model, 'zz-none')).toBe(0)
})

test('orders by number of ties, then by id', () => {
  expect(byDegree(smallModel()).map(({ id }) => id)).toEqual(['aa-hub', 'bb-one', 'cc-two', 'dd-leaf'])
})

test('leaves out a tie whose end is missing', () => {
  const model = modelOf([agency('aa-hub', 'HUB')], [tie('aa-hub', 'zz-none', 2)])
  expect(model.ties.size).toBe(0)
  expect(degree(model, 'aa-hub')).toBe(0)
})

test('finds the other end from either side', () => {
  const line = tie('aa-hub', 'bb-one', 5)
  expect(otherEnd(line, 'aa-hub')).toBe('bb-one')
  expect(otherEnd(line, 'bb-one')).toBe('aa-hub')
})

test('labels by acronym, by a short name, or by country where both are too long', () => {
  expect(labelOf(agency('aa-hub', 'HUB'))).toBe('HUB · AA')
  expect(labelOf(agency('bb-one', null))).toBe('Service bb-one · BB')
  expect(labelOf({ ...agency('bb-x', null), name: 'Unnamed signals intelligence service (B)' })).toBe(
    'BB (BB)',
  )
})
