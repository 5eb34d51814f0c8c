import { expect, test } from 'vitest'
import { rankText, scoreText } from './score'

test.each([
  [0.001, '<0.01'],
  [0.0049, '<0.01'],
  [0.005, '0.01'],
  [0.42, '0.42'],
  [0.9982, '>0.99'],
  [1, '1.00'],
])('a score of %s is written %s: never as none or all where it is not', (score, text) => {
  expect(scoreText(score)).toBe(text)
})

test('scores that are written alike share their ranks', () => {
  const scores = [0.9999, 0.996, 0.8, 0.502, 0.498, 0.4976, 0.1].map((score) => ({ score }))
  expect(scores.map((_, index) => rankText(scores, index))).toEqual([
    '1–2',
    '1–2',
    '3',
    '4–6',
    '4–6',
    '4–6',
    '7',
  ])
})
