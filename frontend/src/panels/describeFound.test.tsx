import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Found, Match } from '../explore/questions/search'
import { describeFound, textOf } from './describeFound'
import { Marked } from './Marked'

afterEach(cleanup)

const agency: Found = {
  __typename: 'Agency',
  id: 'xx-a',
  name: 'Alpha Service',
  acronym: 'ALS',
  kind: 'FOREIGN',
  founded: null,
  dissolved: null,
  country: { __typename: 'Country', id: 'xx', name: 'Xland' } as never,
}
const statement = (summary: string): Found => ({
  __typename: 'Disclosure',
  id: 'd-1',
  aspect: 'OPERATION',
  occurred: '2013-06',
  summary,
  document: { id: 'doc-1', publisher: 'Gazette' },
})

/** A match whose pieces are split by `|`; every second one matches. */
function match(field: Match['field'], pieces: string, cut: Partial<Match> = {}): Match {
  const fragments = pieces
    .split('|')
    .map((text, i) => ({ text, matched: i % 2 === 1 }))
    .filter(({ text }) => text !== '')
  return {
    field,
    text: fragments.map(({ text }) => text).join(''),
    cutBefore: false,
    cutAfter: false,
    fragments,
    ...cut,
  }
}

const marks = (pieces: readonly { text: string; matched: boolean }[]) =>
  pieces.filter(({ matched }) => matched).map(({ text }) => text)

describe('a result shows where it matches', () => {
  test('in its acronym', () => {
    const { name, also } = describeFound(agency, match('ACRONYM', '|ALS'))
    expect(textOf(name)).toBe('ALS – Alpha Service')
    expect(marks(name)).toEqual(['ALS'])
    expect(also).toBeUndefined()
  })

  test('in its name', () => {
    const { name, also } = describeFound(agency, match('NAME', '|Alpha| Service'))
    expect(textOf(name)).toBe('ALS – Alpha Service')
    expect(marks(name)).toEqual(['Alpha'])
    expect(also).toBeUndefined()
  })

  test('in another name, which is then said beside it', () => {
    const { name, also } = describeFound(agency, match('ALIAS', 'The |Firm'))
    expect(marks(name)).toEqual([])
    expect(also?.label).toBe('also known as')
    expect(marks(also?.pieces ?? [])).toEqual(['Firm'])
  })

  test('in an excerpt of a long statement, with ellipses where it goes on', () => {
    const cut = { cutBefore: true, cutAfter: true }
    const { name } = describeFound(statement('x'.repeat(5000)), match('SUMMARY', 'they |met| again', cut))
    expect(textOf(name)).toBe('… they met again …')
    expect(marks(name)).toEqual(['met'])
  })
})

test('a long statement that matches elsewhere is cut between characters', () => {
  const { name, also } = describeFound(statement('😀'.repeat(5000)), match('ID', '|d-1'))
  expect(textOf(name)).toBe(`${'😀'.repeat(200)} …`)
  expect(also?.label).toBe('id')
})

test.each([
  [agency, 'agency · foreign intelligence · Xland'],
  [statement('s'), 'disclosure · operation · Gazette · June 2013'],
  [{ __typename: 'Country', id: 'xx', name: 'X', region: 'ASIA' }, 'country · Asia'],
  [{ __typename: 'Leak', id: 'l', name: 'L', published: null }, 'leak or release'],
  [{ __typename: 'Arrangement', id: 'a', name: 'A' }, 'arrangement'],
  [{ __typename: 'Topic', id: 't-a', name: 'A' }, 'topic'],
  [
    { __typename: 'Document', id: 'doc-1', title: 'T', publisher: 'Gazette', published: '2013' },
    'document · Gazette · 2013',
  ],
  [
    {
      __typename: 'Reaction',
      id: 'r-1',
      reaction: 'PROTEST',
      date: '2014-01-02',
      summary: 's',
      by: { __typename: 'Country', id: 'xx', name: 'Xland' },
    },
    'reaction · protest · Xland · 2 January 2014',
  ],
] as [Found, string][])('says kind and place: %#', (found, detail) => {
  expect(describeFound(found, match('ID', '|x')).detail).toBe(detail)
})

test('pieces are text, whatever they hold', () => {
  const hostile = '<img src=x onerror="alert(1)">'
  const { container } = render(
    <Marked
      pieces={[
        { text: hostile, matched: false },
        { text: `${hostile}\u202e`, matched: true },
      ]}
    />,
  )
  expect(container.textContent).toBe(`${hostile}${hostile}\u202e`)
  expect(container.querySelector('img')).toBeNull()
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    `${hostile}\u202e`,
  ])
})
