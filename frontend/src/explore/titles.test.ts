import { expect, test } from 'vitest'
import { disclosureTitle, nameList, reactionTitle } from './titles'

const named = (...names: string[]) => names.map((name) => ({ name, acronym: null }))

test.each([
  [named(), ''],
  [named('A', 'B', 'C', 'D'), 'A, B, C, D'],
  [named('A', 'B', 'C', 'D', 'E'), 'A, B, C and 2 more'],
  [[{ name: 'Alpha Service', acronym: 'ALS' }], 'ALS'],
])('names for a title: %#', (agencies, title) => {
  expect(nameList(agencies)).toBe(title)
})

test.each([
  [{ aspect: 'OPERATION', between: named('A', 'B'), concerns: named('C') }, 'Operation: A, B'],
  [{ aspect: 'ASSESSMENT', between: [], concerns: named('C') }, 'Assessment, concerning C'],
  [{ aspect: 'METHOD', between: [], concerns: [] }, 'Method'],
] as const)('a disclosure is called by its aspect and whom it shows: %#', (disclosure, title) => {
  expect(disclosureTitle(disclosure)).toBe(title)
})

test.each([
  [
    { kind: 'PROTEST', date: '2013-10-24', by: { name: 'X' }, toward: { name: 'Y' } },
    'Protest by X toward Y, 2013',
  ],
  [{ kind: 'NONE_OBSERVED', date: null, by: { name: 'X' }, toward: null }, 'No change observed by X'],
] as const)('a reaction is called by what was done, by whom and when: %#', (reaction, title) => {
  expect(reactionTitle(reaction)).toBe(title)
})
