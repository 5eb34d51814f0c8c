import { expect, test } from 'vitest'
import { changeOf, type Snapshot } from './change'
import { histogramOf } from './histogram'

const range = { first: 1940, last: 2020 }
const ties = [
  { since: '1946', until: null, knownSince: '2013-06-05' },
  { since: '1946-03', until: '1990', knownSince: '2013' },
  { since: '1990', until: null, knownSince: null },
  { since: null, until: null, knownSince: '2015' },
]

test('ties are counted where they begin and where they end', () => {
  expect(histogramOf(ties, 'asOf', range)).toEqual({
    bars: [
      { year: 1946, begun: 2, ended: 0 },
      { year: 1990, begun: 1, ended: 1 },
    ],
    most: 2,
    undated: 1,
  })
})

test('what is known never ends', () => {
  expect(histogramOf(ties, 'knownBy', range)).toEqual({
    bars: [
      { year: 2013, begun: 2, ended: 0 },
      { year: 2015, begun: 1, ended: 0 },
    ],
    most: 2,
    undated: 1,
  })
})

test('every tie is in a bar or counted as undated', () => {
  for (const clock of ['asOf', 'knownBy'] as const) {
    const { bars, undated } = histogramOf(ties, clock, range)
    expect(bars.reduce((sum, { begun }) => sum + begun, undated)).toBe(ties.length)
  }
})

const snapshot = (date: string, ids: string, rest: Partial<Snapshot> = {}): Snapshot => ({
  asked: 'asOf',
  date,
  ties: new Set(ids),
  whole: true,
  ...rest,
})

test('a change is told forwards in time, whichever way the reader went', () => {
  const told = { from: '1992', to: '1993', appeared: 2, gone: 1 }
  expect(changeOf(snapshot('1992', 'abc'), snapshot('1993', 'bcde'))).toEqual(told)
  expect(changeOf(snapshot('1993', 'bcde'), snapshot('1992', 'abc'))).toEqual(told)
})

test('answers to different questions, or cut ones, are not held against each other', () => {
  expect(changeOf(undefined, snapshot('1993', 'a'))).toBeUndefined()
  expect(changeOf(snapshot('1993', 'a'), snapshot('1993', 'b'))).toBeUndefined()
  expect(changeOf(snapshot('1992', 'a', { asked: 'knownBy' }), snapshot('1993', 'a'))).toBeUndefined()
  expect(changeOf(snapshot('1992', 'a', { whole: false }), snapshot('1993', 'ab'))).toBeUndefined()
})
