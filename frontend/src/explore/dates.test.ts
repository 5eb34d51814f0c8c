import { expect, test } from 'vitest'
import { dateWords, isDate } from './dates'

test.each(['1800', '1982', '2013-06', '2016-02-29', '2100-12-31'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true)
})

test.each(['', '82', '1799', '2101', '2013-13', '2013-6', '2015-02-29', '2013-06-05T00:00', ' 2013'])(
  '%j is no date',
  (text) => {
    expect(isDate(text)).toBe(false)
  },
)

test('a date is worded as exactly as it is known, and no more', () => {
  expect(dateWords('2013')).toBe('2013')
  expect(dateWords('2013-06')).toBe('June 2013')
  expect(dateWords('2013-06-05')).toBe('5 June 2013')
})
