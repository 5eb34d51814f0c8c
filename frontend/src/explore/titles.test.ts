import { expect, test } from 'vitest'
import { emptyPath, type Filter, type PathSubject } from './exploration'
import {
  agencyTitle,
  disclosureTitle,
  leakTitle,
  nameList,
  pathTitle,
  reactionTitle,
  tiesUnder,
  under,
} from './titles'

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

test('an agency is called first what people know it by', () => {
  const mossad = { name: 'Institute', acronym: 'Mossad', country: { name: 'Israel' } }
  expect(agencyTitle(mossad)).toBe('Mossad (Institute), Israel')
  expect(agencyTitle({ ...mossad, acronym: null })).toBe('Institute, Israel')
})

test('a title keeps its conditions behind it', () => {
  expect(under('Title', [])).toBe('Title')
  expect(under('Title', ['as of 2010', 'at least confirmed'])).toBe('Title, as of 2010, at least confirmed')
})

test.each<[Filter, string]>([
  [{ leakedOnly: true }, '3 ties known only from leaks'],
  [{ asOf: 2010, minConfidence: 'CONFIRMED' }, '3 ties as of 2010, at least confirmed'],
  [{ minDepth: 4, leakedOnly: true }, '3 ties, joint operations or closer, known only from leaks'],
])('ties under a filter: %j', (filter, title) => {
  expect(tiesUnder(3, filter)).toBe(title)
})

test('the exposed ties of a leak name what they are narrowed to', () => {
  expect(leakTitle('Cables', {})).toBe('Cables: exposed ties')
  expect(leakTitle('Cables', { novelty: 'NEW', family: 'HOW' })).toBe('Cables: exposed ties, new, HOW')
})

test.each<[Partial<PathSubject>, Filter, string]>([
  [{}, {}, 'Paths of cooperation'],
  [{ from: 'a' }, {}, 'A to …: paths of cooperation'],
  [{ from: 'a', to: 'b' }, {}, 'A to B: paths of cooperation'],
  [{ from: 'a', to: 'b', avoid: ['c'] }, {}, 'A to B: paths of cooperation, avoiding C'],
  [
    { from: 'a', to: 'b', via: ['c', 'd'], maxHops: 4, weighting: 'CLOSENESS' },
    { asOf: 2012 },
    'A to B: paths of cooperation, within 4 ties as of 2012, by way of C and D, closest ties first',
  ],
  [
    { from: 'a', to: 'b', chosen: 2, hop: 1 },
    { leakedOnly: true },
    'A to B: paths of cooperation, over ties known only from leaks, tie 1 of path 2',
  ],
])('paths are called by their ends and every condition: %#', (subject, filter, title) => {
  expect(pathTitle({ ...emptyPath, ...subject }, filter, (id) => id.toUpperCase())).toBe(title)
})
