import { describe, expect, test } from 'vitest'
import type { NetworkFound } from '../explore/drawnOf'
import { start, type Subject } from '../explore/exploration'
import { alongPaths, aroundAgency, emphasisOf, nothing, oneTie, type Highlight } from '../graph/emphasis'
import { compareHighlight } from '../graph/lenses/compare'
import { rippleHighlight } from '../graph/lenses/ripple'
import { whatIfHighlight } from '../graph/lenses/whatIf'
import { modelOf } from '../graph/model'
import { agenciesInOrder, tiesInOrder } from './arrange'
import { columnsOfAgencies, columnsOfTies } from './columns'
import { small, someNetwork } from './fixture'
import { agencyRows, kept, tieRows } from './rows'

const emphasisFor = (network: NetworkFound, highlight: Highlight) =>
  emphasisOf(modelOf(network.nodes, network.liaisons), highlight)

const smallModel = modelOf(small.nodes, small.liaisons)
const ties = (highlight: Highlight, subject: Subject) =>
  tiesInOrder(tieRows(small, emphasisOf(smallModel, highlight), subject))
const said = (highlight: Highlight, subject: Subject) =>
  ties(highlight, subject).map((row) => `${row.id}: ${row.said}`)
const agencies = (highlight: Highlight) =>
  agenciesInOrder(agencyRows(small, emphasisOf(smallModel, highlight)))

test('every tie and every agency that is drawn is one row, whatever is lit', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const network = someNetwork(seed)
    const lit = network.nodes[seed % network.nodes.length]?.id ?? ''
    const emphasis = emphasisFor(network, aroundAgency(modelOf(network.nodes, network.liaisons), lit))
    const subject: Subject = { kind: 'agency', id: lit }
    const rows = tiesInOrder(tieRows(network, emphasis, subject))
    expect(rows.map(({ id }) => id).sort()).toEqual(network.liaisons.map(({ id }) => id).sort())
    expect(rows.filter((row) => row.lit).length).toBe(emphasis.ties.size)
    // The lit ones come first.
    expect(rows.findLastIndex((row) => row.lit)).toBe(emphasis.ties.size - 1)
    const nodes = agenciesInOrder(agencyRows(network, emphasis))
    expect(nodes.map(({ id }) => id).sort()).toEqual(network.nodes.map(({ id }) => id).sort())
    expect(nodes.findLastIndex((row) => row.lit)).toBe(emphasis.agencies.size - 1)
    expect(nodes.reduce((sum, row) => sum + row.ties, 0)).toBe(2 * network.liaisons.length)
  }
})

test('a tie whose agency is not drawn is no row, as it is no line on the canvas', () => {
  const cut = { ...small, nodes: small.nodes.filter(({ id }) => id !== 'bb-one') }
  expect(tieRows(cut, emphasisFor(cut, nothing), start).length).toBe(2)
})

describe('what the view says of a tie', () => {
  test('is nothing at the start, where there is no column for it either', () => {
    const rows = ties(nothing, start)
    expect(rows.every((row) => row.said === '' && !row.lit)).toBe(true)
    expect(columnsOfTies(rows).some(({ key }) => key === 'role')).toBe(false)
  })

  test('names the chosen path before the others', () => {
    const paths = [['aa-hub--cc-two'], ['aa-hub--bb-one', 'bb-one--cc-two']]
    const subject: Subject = { kind: 'path', via: [], avoid: [], chosen: 2 }
    expect(said(alongPaths(paths, 1, ['aa-hub', 'cc-two']), subject)).toEqual([
      'bb-one--cc-two: on the chosen path',
      'aa-hub--bb-one: on the chosen path',
      'aa-hub--cc-two: on another path',
      'aa-hub--dd-leaf: ',
    ])
  })

  test('names novelty in a leak', () => {
    const highlight: Highlight = {
      agencies: [],
      ties: new Map([
        ['aa-hub--bb-one', 'KNOWN'],
        ['aa-hub--cc-two', 'NEW'],
        ['aa-hub--dd-leaf', 'CORROBORATED'],
      ]),
    }
    expect(said(highlight, { kind: 'leak', id: 'x' })).toEqual([
      'aa-hub--cc-two: new',
      'aa-hub--dd-leaf: corroborated',
      'aa-hub--bb-one: known before',
      'bb-one--cc-two: ',
    ])
  })

  test('names what changed between two dates', () => {
    const highlight = compareHighlight({
      appeared: [{ liaison: { id: 'aa-hub--bb-one' } }],
      gone: [{ liaison: { id: 'aa-hub--cc-two' } }],
      unchanged: [{ id: 'aa-hub--dd-leaf' }],
    })
    expect(said(highlight, { kind: 'compare', clock: 'asOf' })).toEqual([
      'aa-hub--bb-one: appeared',
      'aa-hub--cc-two: gone',
      'aa-hub--dd-leaf: at both dates',
      'bb-one--cc-two: ',
    ])
  })

  test('calls a model a model', () => {
    const hop = (from: string, to: string) => ({
      from: { id: from },
      to: { id: to },
      liaison: { id: [from, to].sort().join('--') },
    })
    const ripple = {
      holder: { id: 'dd-leaf' },
      scores: [
        {
          agency: { id: 'aa-hub' },
          score: 0.9,
          chain: [hop('dd-leaf', 'aa-hub')],
          disclosures: [{}],
        },
        {
          agency: { id: 'bb-one' },
          score: 0.2,
          chain: [hop('dd-leaf', 'aa-hub'), hop('aa-hub', 'bb-one')],
          disclosures: [],
        },
      ],
    }
    const subject: Subject = { kind: 'leak', id: 'x', ripple: { parameters: {} } }
    const all = said(rippleHighlight(ripple, undefined), subject)
    expect(all[0]).toBe('aa-hub--dd-leaf: exposed by this leak; on a way of the model')
    expect(all[1]).toBe('aa-hub--bb-one: on a way of the model')
    const why = said(rippleHighlight(ripple, 'bb-one'), subject)
    expect(why.filter((line) => line.endsWith(': on the explained way (model)')).length).toBe(2)
    const marked = agencies(rippleHighlight(ripple, undefined))
    expect(marked.map((row) => row.mark?.said)).toEqual([
      'holder of the papers',
      'modelled distrust 0.90',
      'modelled distrust 0.20',
      undefined,
      undefined,
    ])
  })

  test('says of a dropped tie that it is a what if', () => {
    const highlight = whatIfHighlight(smallModel, 'aa-hub', {
      dropped: [{ liaison: { id: 'aa-hub--bb-one' }, partner: { id: 'bb-one' } }],
      unreachable: [],
      substitutes: [],
    })
    const subject: Subject = { kind: 'agency', id: 'aa-hub', whatIf: { ties: [], parameters: {} } }
    expect(said(highlight, subject)[0]).toBe('aa-hub--bb-one: dropped (what if)')
    expect(said(highlight, subject)[1]).toMatch(/: kept \(what if\)$/)
  })
})

test('an open tie keeps its place among the others', () => {
  const before = ties(nothing, start).map(({ id }) => id)
  const open: Subject = { kind: 'tie', id: 'bb-one--cc-two' }
  expect(ties(oneTie(smallModel, open.id), open).map(({ id }) => id)).toEqual(before)
})

test('the column of an analysis is there only where one marks an agency', () => {
  const has = (highlight: Highlight) =>
    columnsOfAgencies(agencies(highlight)).some(({ key }) => key === 'mark')
  expect(has(nothing)).toBe(false)
  expect(has(aroundAgency(smallModel, 'aa-hub'))).toBe(false)
  expect(has({ ...nothing, marks: new Map([['aa-hub', { said: 'holder of the papers' }]]) })).toBe(true)
})

test('what did not change stays the same row', () => {
  const rows = (highlight: Highlight) => tieRows(small, emphasisOf(smallModel, highlight), start)
  const before = rows(nothing)
  expect(kept(before, rows(nothing)).every((row, at) => row === before[at])).toBe(true)
  const after = kept(before, rows(oneTie(smallModel, 'aa-hub--bb-one')))
  expect(after.map((row, at) => row === before[at])).toEqual([false, true, true, true])
})
