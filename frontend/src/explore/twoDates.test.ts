import { expect, test } from 'vitest'
import { clockFilter, compareWith, withDate } from './twoDates'

test('the earlier date comes first, whichever was named first', () => {
  expect(compareWith({ asOf: 2010 }, '1990')).toEqual({
    kind: 'compare',
    clock: 'asOf',
    before: '1990',
    after: '2010',
  })
  expect(
    withDate({ kind: 'compare', clock: 'asOf', before: '1990', after: '2010' }, 'before', '2020'),
  ).toEqual({
    kind: 'compare',
    clock: 'asOf',
    before: '2010',
    after: '2020',
  })
})

test('a second date is read on the clock that is set, the year where both or none are', () => {
  expect(compareWith({ knownBy: '2013-06' }, '2015').clock).toBe('knownBy')
  expect(compareWith({ knownBy: '2013-06', asOf: 2000 }, '2015')).toMatchObject({
    clock: 'asOf',
    before: '2000',
  })
  expect(compareWith({}, '2015')).toEqual({ kind: 'compare', clock: 'asOf', after: '2015' })
})

test('a date can be taken away', () => {
  expect(
    withDate({ kind: 'compare', clock: 'asOf', before: '1990', after: '2010' }, 'after', undefined),
  ).toEqual({
    kind: 'compare',
    clock: 'asOf',
    before: '1990',
  })
})

test('leaving a comparison keeps its earlier date and every other filter', () => {
  expect(
    clockFilter({ kind: 'compare', clock: 'asOf', before: '1990', after: '2010' }, { minDepth: 2 }),
  ).toEqual({
    minDepth: 2,
    asOf: 1990,
  })
  expect(clockFilter({ kind: 'compare', clock: 'knownBy' }, { minDepth: 2 })).toEqual({ minDepth: 2 })
})
