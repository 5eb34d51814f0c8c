import { expect, test } from 'vitest'
import { smallModel } from './fixture'
import { closestPartners, leavesOf, within } from './reach'

const model = smallModel()

test('only the partner without another tie hangs on the hub', () => {
  expect(leavesOf(model, 'aa-hub')).toEqual(['dd-leaf'])
  expect(leavesOf(model, 'bb-one')).toEqual([])
  expect(leavesOf(model, 'zz-none')).toEqual([])
})

test('reach grows by one tie at a time until there is no more', () => {
  const reach = [0, 1, 2, 3].map((hops) => [...within(model, ['dd-leaf'], hops)].sort())
  expect(reach).toEqual([
    ['dd-leaf'],
    ['aa-hub', 'dd-leaf'],
    ['aa-hub', 'bb-one', 'cc-two', 'dd-leaf'],
    ['aa-hub', 'bb-one', 'cc-two', 'dd-leaf'],
  ])
  expect(within(model, ['zz-none'], 3)).toEqual([])
})

test('the closest partners come first', () => {
  expect(closestPartners(model, 'aa-hub', 2)).toEqual(['bb-one', 'cc-two'])
  expect(closestPartners(model, 'zz-none', 2)).toEqual([])
})
