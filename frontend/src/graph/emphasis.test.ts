import { expect, test } from 'vitest'
import { alongPaths, amongAgencies, aroundAgency, emphasisOf, nothing, oneTie } from './emphasis'
import { smallModel } from './fixture'

const model = smallModel()

test('an agency stands out with its ties and their other ends; all else is dimmed', () => {
  const { agencies, ties, dim } = emphasisOf(model, aroundAgency(model, 'bb-one'))
  expect(Object.fromEntries(agencies)).toEqual({ 'bb-one': 'focus', 'aa-hub': 'near', 'cc-two': 'near' })
  expect([...ties.keys()].sort()).toEqual(['aa-hub--bb-one', 'bb-one--cc-two'])
  expect(dim).toBe(true)
})

test('nothing asked for dims nothing', () => {
  expect(emphasisOf(model, nothing)).toMatchObject({ dim: false, missing: 0 })
})

test('ties that the filters left out are counted, not drawn', () => {
  const highlight = {
    agencies: [],
    ties: new Map([['aa-hub--bb-one', 'NEW'] as const, ['aa-hub--zz-out', 'KNOWN'] as const]),
  }
  const { ties, missing } = emphasisOf(model, highlight)
  expect([...ties]).toEqual([['aa-hub--bb-one', 'NEW']])
  expect(missing).toBe(1)
})

test('of a group, only the ties among its members stand out', () => {
  const { agencies, ties } = emphasisOf(
    model,
    amongAgencies(model, ['bb-one', 'cc-two', 'dd-leaf', 'zz-none']),
  )
  expect([...ties.keys()]).toEqual(['bb-one--cc-two'])
  expect([...agencies.keys()].sort()).toEqual(['bb-one', 'cc-two', 'dd-leaf'])
})

test('an unknown agency or tie lights nothing', () => {
  expect(emphasisOf(model, aroundAgency(model, 'zz-none')).dim).toBe(false)
  expect(emphasisOf(model, oneTie(model, 'zz--none'))).toMatchObject({ dim: false, missing: 1 })
})

test('the chosen path is over the others where they share a tie', () => {
  const paths = [['aa-hub--bb-one'], ['aa-hub--cc-two', 'bb-one--cc-two']]
  const { ties } = alongPaths(paths, 1, ['aa-hub', 'bb-one'])
  expect(Object.fromEntries(ties)).toEqual({
    'aa-hub--bb-one': 'alternative',
    'aa-hub--cc-two': 'path',
    'bb-one--cc-two': 'path',
  })
})

test('the agencies on the other paths stand beside those on the chosen one', () => {
  const paths = [['aa-hub--bb-one'], ['aa-hub--cc-two', 'bb-one--cc-two']]
  const roles = (chosen: number) =>
    Object.fromEntries(emphasisOf(model, alongPaths(paths, chosen, ['aa-hub'])).agencies)
  expect(roles(0)).toEqual({ 'aa-hub': 'focus', 'bb-one': 'near', 'cc-two': 'beside' })
  expect(roles(1)).toEqual({ 'aa-hub': 'focus', 'bb-one': 'near', 'cc-two': 'near' })
})
