import { expect, test } from 'vitest'
import { byArrangement } from './groups'

test('an agency of several arrangements stands in the one with the most members here', () => {
  const arrangement = (id: string, ...members: readonly string[]) => ({
    id,
    name: `The ${id}`,
    members: members.map((agency) => ({ agency: { id: agency } })),
  })
  const { of, several } = byArrangement(
    ['a', 'b', 'c', 'd', 'e', 'f'],
    [
      arrangement('small', 'a', 'b'),
      arrangement('large', 'b', 'c', 'd', 'q', 'r'),
      arrangement('alone', 'e', 'q'),
    ],
  )
  expect(Object.fromEntries(of)).toEqual({ a: 'small', b: 'large', c: 'large', d: 'large', e: '', f: '' })
  expect(several).toBe(1)
})
