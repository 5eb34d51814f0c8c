import { expect, test } from 'vitest'
import { labelsThatFit, type Box, type Label } from './labels'

const nowhere: Box = { left: -99, top: -99, width: 0, height: 0 }

const label = (id: string, left: number, more: Partial<Label> = {}): Label => ({
  ...{ id, left, top: 0, width: 10, height: 10, mark: nowhere, must: false },
  ...more,
})

test('earlier labels win, and those that touch only at the edge both fit', () => {
  expect([...labelsThatFit([label('hub', 0), label('under', 5), label('beside', 10)])]).toEqual([
    'hub',
    'beside',
  ])
})

test('a label never covers the mark of a more important agency, but may cover that of a lesser one', () => {
  const mark = { left: 22, top: 2, width: 4, height: 4 }
  expect([...labelsThatFit([label('hub', 0, { mark }), label('lesser', 20)])]).toEqual(['hub'])
  expect([...labelsThatFit([label('hub', 20), label('lesser', 0, { mark })])]).toEqual(['hub', 'lesser'])
})

test('what the reader asked for is always shown, and takes the place of others', () => {
  const must = true
  expect([...labelsThatFit([label('hub', 0), label('asked', 5, { must })])]).toEqual(['asked'])
  expect(labelsThatFit([label('x', 0, { must }), label('y', 1, { must })]).size).toBe(2)
})
