import { describe, expect, test } from 'vitest'
import { columns } from '../explore/address/rules'
import { start } from '../explore/exploration'
import { emphasisOf, nothing } from '../graph/emphasis'
import { modelOf } from '../graph/model'
import { agencyRowWords, found, sortedBy, sortOf, tiesInOrder, tieWords } from './arrange'
import { columnsOfAgencies, columnsOfTies } from './columns'
import { random, small, someNetwork } from './fixture'
import { fold } from './match'
import { dateValue, saidValue, sorted } from './order'
import { agencyRows, tieRows } from './rows'
import { tsv } from './tsv'

function rowsOf(network: typeof small) {
  const emphasis = emphasisOf(modelOf(network.nodes, network.liaisons), nothing)
  return { ties: tiesInOrder(tieRows(network, emphasis, start)), agencies: agencyRows(network, emphasis) }
}
const { ties, agencies } = rowsOf(small)
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('sorting', () => {
  test('is stable, total, and puts what is unknown last in both directions, by every column', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { ties: rows } = rowsOf(someNetwork(seed))
      for (const { key, value } of columnsOfTies(rows)) {
        for (const descending of [false, true]) {
          const order = sortedBy(rows, columnsOfTies(rows), { key, descending })
          expect(ids(order).sort()).toEqual(ids(rows).sort())
          const known = order.filter((row) => value(row) !== null)
          expect(order.slice(0, known.length)).toEqual(known)
          // Equals, and the unknown, stand as they stood before.
          expect(sortedBy(order, columnsOfTies(rows), { key, descending })).toEqual(order)
          const unknown = rows.filter((row) => value(row) === null)
          expect(order.slice(known.length)).toEqual(unknown)
        }
      }
    }
  })

  test('upwards is downwards turned round, where no two are equal', () => {
    const numbers = [3, 1, 2].map((n) => ({ n }))
    const up = sorted(numbers, ({ n }) => n, false)
    expect(sorted(numbers, ({ n }) => n, true)).toEqual([...up].reverse())
  })

  test('puts a year before its months and a month before its days', () => {
    const bySince = (descending: boolean) =>
      sortedBy(ties, columnsOfTies(ties), { key: 'since', descending }).map(({ tie }) => tie.since)
    expect(bySince(false)).toEqual(['1982', '1982-03', '1982-03-05', null])
    expect(bySince(true)).toEqual(['1982-03-05', '1982-03', '1982', null])
    expect(dateValue(null)).toBeNull()
  })

  test('goes by confidence, not by its letters', () => {
    const order = sortedBy(ties, columnsOfTies(ties), { key: 'confidence', descending: true })
    expect(order.map(({ tie }) => tie.confidence)).toEqual(['CONFIRMED', 'PROBABLE', 'ALLEGED', null])
  })

  test('goes by the number in what a model says', () => {
    const said = ['>0.99', '0.42', '<0.01', '1.00', '0.01', '0.99'].map((n) => `modelled distrust ${n}`)
    const order = sorted(['holder of the papers', ...said], saidValue, false)
    expect(order).toEqual([
      'holder of the papers',
      ...['<0.01', '0.01', '0.42', '0.99', '>0.99', '1.00'].map((n) => `modelled distrust ${n}`),
    ])
    const substitutes = ['substitute 10', 'substitute 9'].map((each) => `could step in, ${each}`)
    expect(sorted(substitutes, saidValue, false)).toEqual([...substitutes].reverse())
  })

  test('is asked for by the address only where the rows have the column', () => {
    expect(sortOf('-depth', columnsOfTies(ties))).toEqual({ key: 'depth', descending: true })
    expect(sortOf('depth', columnsOfAgencies(agencies))).toBeUndefined()
    expect(sortOf(undefined, columnsOfTies(ties))).toBeUndefined()
  })

  test('knows every column that an address may name, and no other', () => {
    const lit = ties.map((row) => ({ ...row, said: 'new' }))
    const marked = agencies.map((row) => ({ ...row, mark: { said: 'holder' } }))
    expect(
      columnsOfTies(lit)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...columns.ties].sort())
    expect(
      columnsOfAgencies(marked)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...columns.agencies].sort())
  })
})

describe('what a search finds', () => {
  test.each([
    ['hub', 3],
    ['HUB one', 1],
    ['osterreich', 3],
    ['ÖSTERREICH', 3],
    ['forste', 2],
    ['land bb', 2],
    ['aa-hub--cc', 1],
    ['confirmed', 1],
    ['joint operations', 0],
    ['contact', 1],
    ['   ', 4],
  ])('%j is in %i ties', (find, many) => {
    expect(found(ties, tieWords, find).length).toBe(many)
  })

  test('agencies have fewer words, and the same rules', () => {
    expect(ids(found(agencies, agencyRowWords, 'foreign service'))).toEqual(['cc-two', 'dd-leaf'])
  })

  test('a longer text never finds more', () => {
    const letters = [...'aehnrstuv ØøÉé-ΣΟ情1 ß\u0301']
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = random(seed)
      const { ties: rows } = rowsOf(someNetwork(seed))
      let text = ''
      let before = new Set(ids(rows))
      for (let i = 0; i < 5; i += 1) {
        text += letters[Math.floor(next() * letters.length)] ?? ''
        const now = ids(found(rows, tieWords, text))
        expect(
          now.every((id) => before.has(id)),
          text,
        ).toBe(true)
        before = new Set(now)
      }
    }
  })

  test.each([
    ['Łódź', 'lodz'],
    ['STRASSE straße', 'strasse strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['\u202Eevil\u202C', 'evil'],
    ['İstanbul', 'istanbul'],
  ])('%j is read as %j', (text, plain) => {
    expect(fold(text)).toBe(plain)
  })
})

describe('rows as text', () => {
  test('have a head and as many cells in every line', () => {
    const lines = tsv(ties, columnsOfTies(ties)).trimEnd().split('\n')
    expect(lines.length).toBe(ties.length + 1)
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1)
    expect(lines[0]).toMatch(/^Agency A\tAcronym A\tCountry A\tAgency B/)
  })

  test('hold no formula and no break within a cell', () => {
    const hostile = ties.slice(0, 1).map((row) => ({ ...row, a: { ...row.a, name: '=1+1\n\t"x"' } }))
    const [, line] = tsv(hostile, columnsOfTies(hostile)).split('\n')
    expect(line).toMatch(/^'=1\+1 "x"\t/)
  })
})
