import { expect, test } from 'vitest'
import { after, before, begin, follow, restore, type Timeline } from './timeline'

const act = (line: Timeline, state: string) => follow(line, state, false)
const step = (line: Timeline, state: string) => follow(line, state, true)
const walk = (...states: string[]) => states.reduce(act, begin('start'))

test('each new state can be undone, one after the other, and done again', () => {
  const line = walk('a', 'b', 'c')
  expect(before(line)).toBe('b')
  const back = step(line, 'b')
  expect([before(back), after(back)]).toEqual(['a', 'c'])
  expect(before(step(back, 'a'))).toBe('start')
  expect(after(step(back, 'c'))).toBeUndefined()
})

test('something new cuts off what was undone', () => {
  const line = act(step(walk('a', 'b'), 'a'), 'x')
  expect(line.states).toEqual(['start', 'a', 'x'])
  expect(after(line)).toBeUndefined()
})

test('doing again what was there before is new, and can be undone', () => {
  const line = walk('a', 'b', 'a')
  expect(line.states).toEqual(['start', 'a', 'b', 'a'])
  expect([before(line), after(line)]).toEqual(['b', undefined])
})

test('the same state again is no step', () => {
  const line = walk('a')
  expect(act(line, 'a')).toBe(line)
})

test('only the latest hundred steps are kept', () => {
  const line = Array.from({ length: 300 }, (_, i) => `s${i}`).reduce(act, begin('start'))
  expect(line.states).toHaveLength(100)
  expect([line.states[line.at], before(line)]).toEqual(['s299', 's298'])
})

test('a line survives a reload; what is none is not taken for one', () => {
  const line = walk('a', 'b', 'a')
  expect(restore(JSON.stringify(line))).toEqual(line)
  for (const text of [
    null,
    '',
    '{',
    '[]',
    '{"states":[],"at":0}',
    '{"states":["a"],"at":3}',
    '{"states":[1],"at":0}',
  ])
    expect(restore(text)).toBeUndefined()
})
