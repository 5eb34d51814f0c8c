import { parse as readCsv } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import Graph from 'graphology'
import { parse as readGexf } from 'graphology-gexf/node'
import { parse as readGraphml } from 'graphology-graphml/node'
import { describe, expect, test } from 'vitest'
import { filterWords } from '../explore/conditions'
import { emphasisOf, nothing } from '../graph/emphasis'
import { smallModel } from '../graph/fixture'
import { dark, light } from '../graph/palette'
import { agenciesCsv, disclosureIds, documentIds, tiesCsv } from './csv'
import { hostile, randomView } from './fixture'
import { gexf } from './gexf'
import { graphml } from './graphml'
import { viewJson } from './json'
import type { NetworkFound } from '../explore/drawnOf'
import { shownOf, type EvidenceOf, type Shown } from './shown'
import { picture } from './svg'

const seeds = Array.from({ length: 24 }, (_, seed) => seed)

/** What XML 1.0 cannot hold comes back as the sign for an unreadable character. */
const held = (value: string) =>
  value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
const heldOrNone = (value: string | null) => (value === null || value === '' ? undefined : held(value))

const sorted = (list: readonly string[]) => [...list].sort()

/** Compares what an independent reader found with what was written: every agency, every tie, every attribute. */
function expectSame(graph: Graph, { agencies, ties }: Shown, evidence: EvidenceOf, flipped: boolean) {
  expect(graph.order).toBe(agencies.length)
  expect(graph.size).toBe(ties.length)
  for (const agency of agencies) {
    const read = graph.getNodeAttributes(held(agency.id))
    const none = (value: unknown) => (value === '' ? undefined : value)
    expect(none(read.name)).toBe(heldOrNone(agency.name))
    expect(none(read.acronym)).toBe(heldOrNone(agency.acronym))
    expect(none(read.countryName)).toBe(heldOrNone(agency.country.name))
    expect(read.kind).toBe(agency.kind)
    expect(none(read.founded)).toBe(agency.founded ?? undefined)
    expect(read.x).toBeCloseTo(agency.at.x, 9)
    expect(read.y).toBeCloseTo(flipped ? -agency.at.y : agency.at.y, 9)
  }
  for (const tie of ties) {
    expect(graph.hasUndirectedEdge(tie.a, tie.b)).toBe(true)
    const read = graph.getEdgeAttributes(graph.edge(tie.a, tie.b))
    expect(read.depth).toBe(tie.depth)
    expect(read.leakedOnly).toBe(tie.leakedOnly)
    expect(read.disclosureCount).toBe(tie.disclosureCount)
    expect(read.confidence || null).toBe(tie.confidence)
    expect(read.since || null).toBe(tie.since)
    expect(read.note || undefined).toBe(heldOrNone(tie.note))
    const ids = (text: unknown) =>
      String(text ?? '')
        .split(' ')
        .filter(Boolean)
    expect(ids(read.disclosures)).toEqual((evidence.get(tie.id) ?? []).map(({ id }) => id))
    expect(ids(read.documents).length).toBe(Math.min(2, tie.disclosureCount))
  }
}

describe('an independent reader finds in a random view with hostile words what was written', () => {
  test.each(seeds)('GraphML, seed %i', (seed) => {
    const { shown, evidence } = randomView(seed)
    const text = graphml(shown, evidence)
    expect(XMLValidator.validate(text)).toBe(true)
    const graph = readGraphml(Graph, text)
    expectSame(graph, shown, evidence, false)
    expect(graph.getAttribute('url')).toBe(shown.url)
    expect(graph.getAttribute('accessed')).toBe('2026-11-23')
    expect(graph.getAttribute('leftOut') || '').toBe(shown.leftOut.join(' '))
  })

  test.each(seeds)('GEXF, seed %i', (seed) => {
    const { shown, evidence } = randomView(seed)
    const text = gexf(shown, evidence)
    expect(XMLValidator.validate(text)).toBe(true)
    const graph = readGexf(Graph, text)
    expectSame(graph, shown, evidence, true)
    for (const line of shown.leftOut) expect(String(graph.getAttribute('description'))).toContain(line)
  })

  test.each(seeds)('CSV, seed %i', (seed) => {
    const { shown, evidence } = randomView(seed)
    const read = (text: string) =>
      readCsv(text, { columns: true, record_delimiter: '\r\n' }) as Readonly<Record<string, string>>[]
    const safe = (value: string | null) =>
      (value ?? '').replace(/^(?=[=+\-@\t\r\n])/, "'").replace(/\0|\p{Surrogate}/gu, '\uFFFD')
    expect(
      read(agenciesCsv(shown)).map(({ id, name, acronym, country_name }) => [
        id,
        name,
        acronym,
        country_name,
      ]),
    ).toEqual(
      shown.agencies.map(({ id, name, acronym, country }) => [
        id,
        safe(name),
        safe(acronym),
        safe(country.name),
      ]),
    )
    const ties = read(tiesCsv(shown, evidence))
    expect(
      ties.map(({ id, depth, note, disclosures, documents }) => [id, depth, note, disclosures, documents]),
    ).toEqual(
      shown.ties.map(({ id, depth, note }) => [
        id,
        String(depth),
        safe(note),
        disclosureIds(evidence, id),
        documentIds(evidence, id),
      ]),
    )
    const named = new Map(shown.agencies.map((agency) => [agency.id, agency]))
    for (const [i, row] of ties.entries()) {
      for (const end of ['a', 'b'] as const) {
        const agency = named.get(shown.ties[i]?.[end] ?? '')
        expect([row[end], row[`${end}_name`], row[`${end}_acronym`], row[`${end}_country_name`]]).toEqual([
          agency?.id,
          safe(agency?.name ?? null),
          safe(agency?.acronym ?? null),
          safe(agency?.country.name ?? null),
        ])
      }
      expect(row.left_out).toBe(shown.leftOut.join(' '))
      expect(row.filters).toBe('as of 2012')
      expect(Object.values(row).every((cell) => !/^[=+@\t\r\n]/.test(cell))).toBe(true)
    }
  })

  test.each(seeds)('JSON, seed %i', (seed) => {
    const { shown, evidence } = randomView(seed)
    const read = JSON.parse(viewJson(shown, evidence))
    expect(read.title).toBe(shown.title)
    expect(read.filter).toEqual({ asOf: 2012 })
    expect(read.leftOut).toEqual(shown.leftOut)
    expect(
      read.agencies.map(({ id, name, acronym }: Shown['agencies'][number]) => [id, name, acronym]),
    ).toEqual(shown.agencies.map(({ id, name, acronym }) => [id, name, acronym]))
    expect(
      read.ties.map(({ id, disclosures }: { id: string; disclosures: unknown }) => [id, disclosures]),
    ).toEqual(shown.ties.map(({ id }) => [id, evidence.get(id)]))
    expect(read.counts.disclosures).toBe([...evidence.values()].flat().length)
  })

  test.each(seeds)('SVG, seed %i', (seed) => {
    const { shown } = randomView(seed)
    const { svg } = picture(shown, 'network', seed % 2 === 0 ? light : dark)
    expect(XMLValidator.validate(svg)).toBe(true)
    const { ids, elements, text } = readSvg(svg)
    expect(sorted(ids('agency'))).toEqual(sorted(shown.agencies.map(({ id }) => id)))
    expect(sorted(ids('tie'))).toEqual(sorted(shown.ties.map(({ id }) => id)))
    // Nothing but drawing: no script, no outside address, no markup of a name.
    expect([...elements].filter((name) => !drawn.has(name))).toEqual([])
    expect(text).toContain('accessed 2026-11-23')
    for (const line of shown.leftOut) expect(text.replaceAll('\n', ' ')).toContain(line)
    expect(/[\u202A-\u202E\u2066-\u2069]/.test(svg)).toBe(false)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })
})

const drawn = new Set([
  'svg',
  'title',
  'desc',
  'rect',
  'g',
  'line',
  'path',
  'polygon',
  'polyline',
  'circle',
  'text',
])

/** What an XML parser finds in a picture. */
function readSvg(svg: string) {
  const tree = new XMLParser({ ignoreAttributes: false, preserveOrder: true, trimValues: false }).parse(svg)
  const found: { name: string; attributes: Record<string, string> }[] = []
  const texts: string[] = []
  const walk = (list: readonly Record<string, unknown>[]) => {
    for (const item of list) {
      for (const [name, value] of Object.entries(item)) {
        if (name === ':@') continue
        if (name === '#text') texts.push(String(value))
        else {
          found.push({ name, attributes: (item[':@'] ?? {}) as Record<string, string> })
          walk(value as Record<string, unknown>[])
        }
      }
    }
  }
  walk(tree)
  return {
    elements: new Set(found.map(({ name }) => name)),
    ids: (kind: string) => found.flatMap(({ attributes }) => attributes[`@_data-${kind}`] ?? []),
    text: texts.join('\n'),
    found,
  }
}

test('the filters are said in words', () => {
  expect(
    filterWords({ asOf: 2005, knownBy: '2015-02', minDepth: 3, minConfidence: 'PROBABLE', leakedOnly: true }),
  ).toEqual([
    'as of 2005',
    'known by 2015-02',
    'regular exchange or closer',
    'at least probable',
    'known only from leaks',
  ])
})

test('what this view lights is its ties, and those that a model goes along; a model is called one', () => {
  const model = smallModel()
  const highlight = {
    agencies: ['dd-leaf'],
    ties: new Map([['aa-hub--dd-leaf', 'on' as const]]),
    inferred: [{ tie: 'aa-hub--cc-two', from: 'aa-hub', to: 'cc-two', chosen: true }],
  }
  const network = {
    nodes: [...model.agencies.values()].map((one) => ({ ...one, founded: null, dissolved: null })),
    liaisons: [...model.ties.values()],
    truncated: true,
    because: 'AGENCY_LIMIT',
    totalAgencies: 7,
    totalLiaisons: 9,
  } as unknown as NetworkFound
  const positions = new Map([...model.agencies.keys()].map((id, i) => [id, { x: i * 50, y: i * i * 20 }]))
  const frame = { title: 'A', url: 'u', accessed: '2026-11-23', dataset: undefined, filter: {}, arranged: [] }
  const lit = shownOf(network, positions, emphasisOf(model, highlight), 'lit', frame)
  expect(lit.ties.map(({ id }) => id).sort()).toEqual(['aa-hub--cc-two', 'aa-hub--dd-leaf'])
  expect(lit.agencies.map(({ id }) => id).sort()).toEqual(['aa-hub', 'cc-two', 'dd-leaf'])
  expect(lit.leftOut).toEqual([
    'The view holds 4 of 7 agencies and 4 of 9 ties: there are more agencies than one answer holds; the best connected are shown.',
  ])
  const { svg } = picture(lit, 'ripple', light)
  expect(svg).toContain('a model, not a fact')
  expect(svg).toContain('4 of 9 ties')
  expect(readGraphml(Graph, graphml(lit, new Map())).size).toBe(2)
})

test('a picture of nothing is still a picture with a source', () => {
  const { shown } = randomView(1)
  const { svg } = picture({ ...shown, agencies: [], ties: [] }, 'network', light)
  expect(XMLValidator.validate(svg)).toBe(true)
  expect(svg).not.toMatch(/NaN|Infinity/)
  expect(svg).toContain('0 agencies, 0 ties')
})

test('the hostile words are all used', () => {
  const used = new Set(seeds.flatMap((seed) => randomView(seed).shown.agencies.map(({ name }) => name)))
  expect([...used].sort()).toEqual([...hostile].sort())
})

test('a grouped view shows the ground and the name of each group', () => {
  const model = smallModel()
  const network = {
    nodes: [...model.agencies.values()],
    liaisons: [...model.ties.values()],
  } as unknown as NetworkFound
  const positions = new Map([...model.agencies.keys()].map((id, i) => [id, { x: i * 90, y: 0 }]))
  const of = new Map([
    ['aa-hub', 'x'],
    ['bb-one', 'x'],
    ['cc-two', 'y'],
    ['dd-leaf', 'y'],
  ])
  const groups = {
    of,
    names: new Map([
      ['x', hostile[0] ?? ''],
      ['y', 'Second'],
    ]),
    several: 0,
    cut: 0,
  }
  const frame = { title: 'A', url: 'u', accessed: '2026-11-23', dataset: undefined, filter: {}, arranged: [] }
  const shown = shownOf(network, positions, emphasisOf(model, nothing), 'all', { ...frame, groups })
  const { svg } = picture(shown, 'network', light)
  expect(XMLValidator.validate(svg)).toBe(true)
  expect(svg.match(/data-group=/g)).toHaveLength(2)
  expect(svg).toContain('>Second</text>')
  expect(shownOf(network, positions, emphasisOf(model, nothing), 'all', frame).grounds).toEqual([])
})
