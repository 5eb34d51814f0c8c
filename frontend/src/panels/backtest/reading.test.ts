import { expect, test } from 'vitest'
import { chanceWords, reading } from './reading'

test.each([
  [null, null, /^Too few/],
  [0.51, 0.8, /^Better than chance/],
  [0.5, 0.8, /^Not told apart/],
  [0.4, 0.6, /^Not told apart/],
  [0.2, 0.49, /^Worse/],
])('an interval from %s to %s', (low, high, words) => {
  expect(reading(low, high)).toMatch(words)
})

test('a p-value is worded as a count', () => {
  expect(chanceWords(0.0001)).toBe('fewer than 1 of 1,000 tries')
  expect(chanceWords(0.25)).toBe('250 of 1,000 tries')
})
