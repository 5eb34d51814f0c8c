import type { NetworkFound } from '../explore/drawnOf'
import type { Evidence, EvidenceOf, Shown, ShownTie } from './shown'
import { shownOf } from './shown'
import { emphasisOf, nothing } from '../graph/emphasis'
import { modelOf } from '../graph/model'

/** Names that have broken files elsewhere. */
export const hostile = [
  'plain',
  '<script>alert(1)</script> & "quotes" \'apostrophes\'',
  ']]> <!-- --> <![CDATA[ &amp; &#0;',
  '=HYPERLINK("http://x","y"), +1; -2; @SUM',
  'وكالة المخابرات \u202Eesrever\u202C',
  'one\r\ntwo\nthree\tfour',
  'bell\u0007 null\u0000 half\uD800 end\uFFFF',
  '  leading and trailing  ',
  '情報機関🕵️‍♀️',
  'x'.repeat(5000),
] as const

/** A small generator of numbers from 0 to below 1, the same for a seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A random view with hostile words in every place that words can be. */
export function randomView(seed: number): { readonly shown: Shown; readonly evidence: EvidenceOf } {
  const next = random(seed)
  function pick<One>(list: readonly One[]): One {
    return list[Math.floor(next() * list.length)] as One
  }
  function maybe<One>(one: One): One | null {
    return next() < 0.3 ? null : one
  }
  const kinds = [
    'FOREIGN',
    'DOMESTIC',
    'SIGNALS',
    'MILITARY',
    'GEOSPATIAL',
    'FINANCIAL',
    'POLICE',
    'UNIFIED',
  ] as const
  const nodes: NetworkFound['nodes'][number][] = Array.from(
    { length: 1 + Math.floor(next() * 12) },
    (_, i) => ({
      id: `n${String(i).padStart(2, '0')}-${pick(['a', '<b>', '"c"', '&d', 'é'])}`,
      name: pick(hostile),
      acronym: maybe(pick(hostile)),
      kind: pick(kinds),
      founded: maybe('1982'),
      dissolved: maybe('2013-06'),
      country: { id: 'aa', name: pick(hostile) },
    }),
  )
  const liaisons: NetworkFound['liaisons'][number][] = []
  for (const [i, a] of nodes.entries()) {
    for (const b of nodes.slice(i + 1)) {
      if (next() < 0.5) continue
      liaisons.push({
        id: `${a.id}--${b.id}`,
        a: { id: a.id },
        b: { id: b.id },
        since: maybe('1999-01-02'),
        until: maybe('2001'),
        depth: 1 + Math.floor(next() * 5),
        note: maybe(pick(hostile)),
        knownSince: maybe('2015-02-23'),
        confidence: maybe(pick(['ALLEGED', 'PROBABLE', 'CONFIRMED'] as const)),
        leakedOnly: next() < 0.5,
        disclosureCount: Math.floor(next() * 4),
      })
    }
  }
  const network = {
    nodes,
    liaisons,
    members: [],
    notes: [],
    truncated: next() < 0.3,
    because: 'AGENCY_LIMIT',
    totalAgencies: nodes.length + 5,
    totalLiaisons: liaisons.length + 9,
  } as NetworkFound
  const positions = new Map(nodes.map(({ id }) => [id, { x: next() * 900 - 450, y: next() * 700 - 350 }]))
  const shown = shownOf(network, positions, emphasisOf(modelOf(nodes, liaisons), nothing), 'all', {
    title: pick(hostile),
    url: `https://example.org/?agency=za-ssa&asOf=2012&x="<'`,
    accessed: '2026-11-23',
    dataset: { name: pick(hostile), version: pick(hostile) },
    filter: { asOf: 2012 },
    arranged: [],
  })
  return { shown, evidence: evidenceFor(shown.ties) }
}

export const evidenceFor = (ties: readonly ShownTie[]): EvidenceOf =>
  new Map(
    ties.map(({ id, disclosureCount }, at) => [
      id,
      Array.from({ length: disclosureCount }, (_, i): Evidence => ({
        id: `d-${at}-${i}`,
        document: `doc-${at}-${i % 2}`,
        published: '2015-02-23',
        aspect: 'METHOD',
        confidence: 'PROBABLE',
      })),
    ]),
  )
