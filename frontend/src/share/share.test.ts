import { describe, expect, test } from 'vitest'
import * as operations from '../api/generated/graphql'
import { bibtex, plainCitation } from './cite'
import { embedCode, embedUrl } from './embed'
import { literal } from './literal'
import { runnable, tiesOfAgency, twinOf } from './twins'

const ask = (document: { toString(): string }, variables: object) => ({
  text: document.toString(),
  variables,
})

describe('the Cypher twin of an operation', () => {
  const cases: readonly (readonly [string, ReturnType<typeof ask>, string, Record<string, unknown>])[] = [
    [
      'the network',
      ask(operations.NetworkDocument, {}),
      'whole_network',
      { among: null, limit: 500, filter: {} },
    ],
    [
      'the network in 2005',
      ask(operations.NetworkDocument, { filter: { asOf: 2005 } }),
      'whole_network',
      { among: null, limit: 500, filter: { asOf: 2005 } },
    ],
    [
      'a neighbourhood',
      ask(operations.NeighbourhoodDocument, { of: 'za-ssa' }),
      'neighbourhood',
      { of: 'za-ssa', hops: 1, limit: 500, filter: {} },
    ],
    [
      'paths',
      ask(operations.PathsDocument, { from: 'za-ssa', to: 'nz-gcsb', avoid: ['us'], first: 10, maxHops: 6 }),
      'paths_between',
      { from: 'za-ssa', to: 'nz-gcsb', via: [], avoid: ['us'], first: 10, maxHops: 5, filter: {} },
    ],
    [
      'a leak',
      ask(operations.LeakDocument, { id: 'spy-cables' }),
      'exposure_of_leaks',
      { ids: ['spy-cables'] },
    ],
    [
      'an agency’s ties',
      ask(operations.AgencyTiesDocument, { id: 'za-ssa' }),
      'liaisons_counted',
      { agency: 'za-ssa', filter: {} },
    ],
    [
      'the evidence of a tie',
      ask(operations.TieEvidenceDocument, { id: 'a--b' }),
      'evidence_of_tie',
      { tie: 'a--b' },
    ],
    [
      'years compared',
      ask(operations.CompareDocument, { before: '2001', after: '2010', clock: 'AS_OF' }),
      'compared_as_of',
      { before: 2001, after: 2010 },
    ],
  ]
  test.each(cases)('%s', (_name, question, file, parameters) => {
    const twin = twinOf(question)
    expect(twin?.text.startsWith(`// ${file}:`)).toBe(true)
    expect(twin?.parameters).toEqual(parameters)
  })

  test('every parameter that a text uses is given, and no other', () => {
    for (const [, question] of cases) {
      const twin = twinOf(question)
      // A filter is a map: what it leaves out is null in Cypher.
      const code = (twin?.text ?? '').replace(/^\/\/.*$/gm, '')
      const used = new Set([...code.matchAll(/\$(\w+)/g)].map(([, name]) => name))
      expect([...used].sort()).toEqual(Object.keys(twin?.parameters ?? {}).sort())
    }
  })

  test('an agency narrows what a filter counts', () => {
    expect(tiesOfAgency).toContain(
      'WITH a, tie, b WHERE $agency IN [a.id, b.id]\nRETURN tie.id AS id ORDER BY id',
    )
  })

  test.each([
    [
      'a ranking that the twin lacks',
      ask(operations.PathsDocument, { from: 'a', to: 'b', weighting: 'CLOSENESS' }),
    ],
    ['an operation without a twin', ask(operations.SearchDocument, { query: 'x' })],
    ['no operation', { text: 'nonsense', variables: {} }],
  ])('none for %s', (_name, question) => expect(twinOf(question)).toBeUndefined())

  test('values are written as Cypher reads them', () => {
    expect(literal({ a: ["it's", 'back\\slash', 'two\nlines'], b: 1, c: true, d: undefined, e: null })).toBe(
      "{a: ['it\\'s', 'back\\\\slash', 'two\\nlines'], b: 1, c: true, e: null}",
    )
  })

  test('parameters come before the query', () => {
    const text = runnable({ text: 'RETURN $x\n', parameters: { x: ['za'] } })
    expect(text).toBe(":param x => ['za'];\nRETURN $x;")
  })
})

const cited = {
  title: 'State Security Agency',
  url: 'https://example.org/?agency=za-ssa&asOf=2012',
  accessed: '2026-11-23',
  dataset: { name: 'Liaison ties', version: '1.2.0' },
}

describe('a citation', () => {
  test('says title, dataset, version, address and day', () => {
    expect(plainCitation(cited)).toBe(
      '“State Security Agency”. Liaison, dataset “Liaison ties”, version 1.2.0. https://example.org/?agency=za-ssa&asOf=2012 (accessed 2026-11-23).',
    )
  })

  test('as BibTeX keeps its fields whatever the title', () => {
    const entry = bibtex({ ...cited, title: '}, url = {http://evil} % & \\input{x}\nnew_line' })
    const fields = entry.split('\n').filter((line) => /^ {2}\w+ = \{.*\},$/.test(line))
    expect(fields.map((line) => line.trim().split(' ')[0])).toEqual([
      'author',
      'title',
      'year',
      'note',
      'url',
      'urldate',
    ])
    for (const line of fields) {
      let open = 0
      for (const [brace] of line.replace(/\\[{}]/g, '').matchAll(/[{}]/g)) {
        open += brace === '{' ? 1 : -1
        expect(open).toBeGreaterThanOrEqual(0)
      }
      expect(open).toBe(0)
    }
  })
})

test('views of one title have keys of their own', () => {
  const keyOf = (url: string) => /^@misc\{([\w-]+),/.exec(bibtex({ ...cited, url }))?.[1]
  expect(keyOf(cited.url)).toMatch(/^liaison-state-security-agency-2026-11-23-\w+$/)
  expect(keyOf(cited.url)).not.toBe(keyOf(`${cited.url}&minDepth=2`))
})

describe('the embed', () => {
  test('is the same view on a page of its own', () => {
    expect(embedUrl(cited.url)).toBe('https://example.org/embed?agency=za-ssa&asOf=2012')
  })

  test('cannot be broken by a title', () => {
    const box = document.createElement('div')
    box.innerHTML = embedCode(cited.url, '"><script>x</script>')
    expect(box.children.length).toBe(1)
    const frame = box.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe('https://example.org/embed?agency=za-ssa&asOf=2012')
    expect(frame?.getAttribute('title')).toBe('"><script>x</script>')
  })
})
