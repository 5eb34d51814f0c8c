import { expect, test } from 'vitest'
import { emphasisOf, nothing, type TieRole } from '../graph/emphasis'
import { agency, tie } from '../graph/fixture'
import { modelOf } from '../graph/model'
import { light } from '../graph/palette'
import { countriesOf } from './countries'
import { arcLook } from './looks'
import { byName, byTies, pairsOf } from './pairs'
import { countryWords, pairWords } from './say'
import { arcWidth, stepOf, stepWords } from './steps'

// Two countries with two agencies each, and one with one: four ties between AA and BB, one within AA, one from BB to CC.
const model = modelOf(
  [
    agency('aa-x', 'X'),
    agency('aa-y', 'Y'),
    agency('bb-x', 'X'),
    agency('bb-y', 'Y', 'MILITARY'),
    agency('cc-x', 'X'),
  ],
  [
    tie('aa-x', 'bb-x', 5, 'ALLEGED'),
    tie('aa-x', 'bb-y', 3, 'PROBABLE'),
    tie('aa-y', 'bb-x', 3, 'CONFIRMED'),
    tie('aa-y', 'bb-y', 1, 'ALLEGED'),
    tie('aa-x', 'aa-y', 2, 'PROBABLE'),
    tie('bb-y', 'cc-x', 2, null),
  ],
)
const plain = emphasisOf(model, nothing)
const lit = (ties: readonly (readonly [string, TieRole])[]) =>
  emphasisOf(model, { agencies: [], ties: new Map(ties) })

const pairOf = (id: string, emphasis = plain) => {
  const pair = pairsOf(model, emphasis).find((each) => each.id === id)
  if (!pair) throw new Error(`no pair ${id}`)
  return pair
}

test('one pair for two countries, and one for each with ties within', () => {
  expect(pairsOf(model, plain).map(({ id, ties }) => [id, ties.length])).toEqual([
    ['aa,aa', 1],
    ['aa,bb', 4],
    ['bb,cc', 1],
  ])
  const total = pairsOf(model, plain).reduce((sum, { ties }) => sum + ties.length, 0)
  expect(total).toBe(model.ties.size)
})

test('the best evidence of any tie decides, and none counts as the weakest', () => {
  expect(pairOf('aa,bb').best).toBe('CONFIRMED')
  expect(arcLook(pairOf('aa,bb'), light).dash).toEqual([])
  expect(pairOf('bb,cc').best).toBeNull()
  expect(arcLook(pairOf('bb,cc'), light).dash).not.toEqual([])
})

test('where something is lit, width and dash stand for that alone, and the rest steps back', () => {
  const emphasis = lit([
    ['aa-x--bb-x', 'NEW'],
    ['aa-x--bb-y', 'KNOWN'],
  ])
  const pair = pairOf('aa,bb', emphasis)
  expect(pair.shown).toHaveLength(2)
  expect(pair.best).toBe('PROBABLE')
  expect(pair.role).toBe('NEW')
  expect(arcLook(pair, light)).toMatchObject({ color: light.novelty.NEW, width: arcWidth(2), opacity: 1 })
  expect(pairOf('bb,cc', emphasis).back).toBe(true)
  expect(pairWords(pair)).toBe('AA with BB: 4 ties, best evidence probable; 1 new, 1 known before')
})

test('what the legend dims is not lit, and takes an arc back only when all of it is dimmed', () => {
  const emphasis = emphasisOf(model, { agencies: [], ties: new Map([['aa-x--bb-y', 'NEW']]) }, ['MILITARY'])
  const pair = pairOf('aa,bb', emphasis)
  expect(pair.role).toBeUndefined()
  expect(pair.shown.map(({ id }) => id)).toEqual(['aa-x--bb-x', 'aa-y--bb-x'])
  const dimmed = emphasisOf(model, nothing, ['MILITARY'])
  expect(pairOf('aa,bb', dimmed).back).toBe(false)
  expect(pairOf('bb,cc', dimmed).back).toBe(true)
})

test('order: lit first, then most ties, or by name', () => {
  const ids = (pairs: readonly { id: string }[]) => pairs.map(({ id }) => id)
  expect(ids(byTies(pairsOf(model, plain)))).toEqual(['aa,bb', 'aa,aa', 'bb,cc'])
  expect(ids(byTies(pairsOf(model, lit([['bb-y--cc-x', 'on']]))))[0]).toBe('bb,cc')
  expect(ids(byName(pairsOf(model, plain)))).toEqual(['aa,aa', 'aa,bb', 'bb,cc'])
})

test('countries by name, with what is drawn of them in words', () => {
  const emphasis = emphasisOf(model, { agencies: ['cc-x'], ties: new Map([['bb-y--cc-x', 'on']]) })
  const countries = countriesOf(model, emphasis, pairsOf(model, emphasis))
  expect(countries.map(({ id, state }) => [id, state])).toEqual([
    ['aa', 'back'],
    ['bb', 'near'],
    ['cc', 'focus'],
  ])
  expect(countries.map(countryWords)).toEqual([
    'AA: 2 agencies, 4 ties with 1 other country, 1 tie within the country',
    'BB: 2 agencies, 5 ties with 2 other countries',
    'CC: 1 agency, 1 tie with 1 other country',
  ])
})

test('steps never fall, and their words are what they hold', () => {
  expect([1, 2, 3, 4, 5, 500].map(stepOf)).toEqual([0, 1, 2, 2, 3, 3])
  expect(stepWords).toEqual(['1', '2', '3 to 4', '5 or more'])
  for (let n = 1; n < 20; n += 1) expect(arcWidth(n + 1)).toBeGreaterThanOrEqual(arcWidth(n))
})
