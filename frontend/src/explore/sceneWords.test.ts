import { expect, test } from 'vitest'
import { undatedWords } from './sceneWords'

const tie = (since: string | null, knownSince: string | null) => ({ since, knownSince })

test('what a clock lets in for lack of a date is counted', () => {
  const ties = [tie('1950', '2013-06'), tie(null, '2013'), tie(null, null), tie('1940', '2010-11-28')]
  expect(undatedWords({}, ties)).toEqual([])
  expect(undatedWords({ asOf: 1960 }, ties)).toEqual(['2 of the ties without a known first year'])
  expect(undatedWords({ knownBy: '2012' }, ties)).toEqual([
    '3 of the ties only through documents without a date',
  ])
  // 2013 may be before the sixth of June, and a document of June was there by the end of the year.
  expect(undatedWords({ knownBy: '2013-06-06' }, ties)).toEqual([
    '1 of the ties only through documents without a date',
  ])
  expect(undatedWords({ knownBy: '2013' }, ties)).toEqual([
    '1 of the ties only through documents without a date',
  ])
})
