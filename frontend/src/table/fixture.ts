import type { Agency, Tie } from './rows'
import type { NetworkFound } from '../explore/drawnOf'

/** A small generator of numbers from 0 to below 1, the same for a seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const agency = (id: string, name: string, acronym: string | null = null): Agency => ({
  id,
  name,
  acronym,
  kind: 'FOREIGN',
  founded: null,
  dissolved: null,
  country: { id: id.slice(0, 2), name: `Land ${id.slice(0, 2)}` },
})

export const tie = (a: string, b: string, more: Partial<Tie> = {}): Tie => ({
  id: `${a}--${b}`,
  a: { id: a },
  b: { id: b },
  since: null,
  until: null,
  depth: 2,
  note: null,
  knownSince: null,
  confidence: 'PROBABLE',
  leakedOnly: false,
  disclosureCount: 1,
  ...more,
})

export const network = (nodes: readonly Agency[], liaisons: readonly Tie[]): NetworkFound => ({
  nodes: [...nodes],
  liaisons: [...liaisons],
  members: [],
  notes: [],
  truncated: false,
  because: null,
  totalAgencies: nodes.length,
  totalLiaisons: liaisons.length,
})

/** A hub with three partners, two of which share a tie; and an agency without any. */
export const small = network(
  [
    agency('aa-hub', 'Dienst für Österreich', 'HUB'),
    agency('bb-one', 'Første tjeneste'),
    agency('cc-two', 'Second Service', 'TWO'),
    agency('dd-leaf', 'Third Service', 'LEAF'),
    agency('ee-none', 'Alone'),
  ],
  [
    tie('aa-hub', 'bb-one', { depth: 5, since: '1982-03', confidence: 'CONFIRMED' }),
    tie('aa-hub', 'cc-two', { depth: 3, since: '1982', until: '1999' }),
    tie('aa-hub', 'dd-leaf', { depth: 2, confidence: 'ALLEGED' }),
    tie('bb-one', 'cc-two', { depth: 1, since: '1982-03-05', confidence: null }),
  ],
)

/** Any network, with equal names and unknown dates in it. */
export function someNetwork(seed: number): NetworkFound {
  const next = random(seed)
  const below = (n: number) => Math.floor(next() * n)
  const names = ['Service', 'Sérvice', 'Ø', '情報', 'service 10', 'service 9', '']
  const nodes = Array.from({ length: 2 + below(14) }, (_, i) =>
    agency(`n${i}`, names[below(names.length)] ?? '', next() < 0.5 ? null : `A${below(4)}`),
  )
  const dates = [null, null, '1982', '1982-03', '1982-03-05', '2001', '1890']
  const liaisons = nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b) =>
      next() < 0.5
        ? []
        : [
            tie(a.id, b.id, {
              depth: 1 + below(5),
              since: dates[below(dates.length)] ?? null,
              until: dates[below(dates.length)] ?? null,
              confidence: (['ALLEGED', 'PROBABLE', 'CONFIRMED', null] as const)[below(4)] ?? null,
              disclosureCount: below(4),
            }),
          ],
    ),
  )
  return network(nodes, liaisons)
}
