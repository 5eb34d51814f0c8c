import { describe, expect, test } from 'vitest'
import type { Exploration, Filter, Subject } from './exploration'
import { confidences, decode, encode, novelties, parse, stringify } from './url'

/** A small seeded generator (mulberry32), so that a failing case can be run again. */
function seeded(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  function pick<T>(items: readonly T[]): T {
    return items[below(items.length)] as T
  }
  return { below, pick, maybe: () => next() < 0.5 }
}

type Random = ReturnType<typeof seeded>

const someId = ({ pick, below }: Random) =>
  Array.from({ length: 1 + below(12) }, () => pick([...'abz019-_.~%&=+?#/é漢ع😀'])).join('')

const someIds = (random: Random, most: number) =>
  Array.from({ length: random.below(most + 1) }, () => someId(random))

function someSubject(random: Random): Subject {
  const { pick, below, maybe } = random
  const kind = pick(['start', 'agency', 'country', 'tie', 'leak', 'path'] as const)
  switch (kind) {
    case 'start':
      return { kind }
    case 'leak':
      return { kind, id: someId(random), ...(maybe() && { novelty: pick(novelties) }) }
    case 'path': {
      const ends = { ...(maybe() && { from: someId(random) }), ...(maybe() && { to: someId(random) }) }
      const [via, avoid] = [someIds(random, 5), someIds(random, 20)]
      return { kind, ...ends, via, avoid, ...(maybe() && { maxHops: 1 + below(10) }), chosen: 1 + below(20) }
    }
    default:
      return { kind, id: someId(random) }
  }
}

function someFilter({ pick, below, maybe }: Random): Filter {
  return {
    ...(maybe() && { asOf: 1800 + below(301) }),
    ...(maybe() && { knownBy: pick(['1800', '2013-06', '2016-02-29', '2100-12-31']) }),
    ...(maybe() && { minDepth: 1 + below(5) }),
    ...(maybe() && { minConfidence: pick(confidences) }),
    ...(maybe() && { leakedOnly: true as const }),
  }
}

test('every exploration survives the address', () => {
  const random = seeded(20261123)
  for (let i = 0; i < 2000; i += 1) {
    const exploration: Exploration = { subject: someSubject(random), filter: someFilter(random) }
    const address = stringify(encode(exploration))
    const decoded = decode(parse(address))
    expect(decoded.problems, address).toEqual([])
    expect(decoded.exploration, address).toEqual(exploration)
  }
})

test('any parameters at all decode to something that encodes to a sound address', () => {
  const random = seeded(7)
  const names = [
    'agency',
    'tie',
    'leak',
    'from',
    'via',
    'asOf',
    'knownBy',
    'minDepth',
    'path',
    'x',
    '__proto__',
    'constructor',
  ]
  const values = [
    '',
    ' ',
    'za-ssa',
    'a,b',
    ',',
    '2005',
    '-1',
    '9'.repeat(400),
    'NEW',
    'true',
    '1e3',
    '2015-02-30',
  ]
  for (let i = 0; i < 2000; i += 1) {
    const params = Object.fromEntries(
      Array.from({ length: random.below(5) }, () => [random.pick(names), random.pick(values)]),
    )
    const again = decode(encode(decode(params).exploration))
    expect(again.problems).toEqual([])
    expect(again.exploration).toEqual(decode(params).exploration)
  }
})

describe('a bad parameter', () => {
  test.each([
    ['?asOf=banana', 'asOf'],
    ['?asOf=1799', 'asOf'],
    ['?asOf=2005.5', 'asOf'],
    ['?knownBy=2015-02-30', 'knownBy'],
    ['?minDepth=6', 'minDepth'],
    ['?minConfidence=SURE', 'minConfidence'],
    ['?leakedOnly=false', 'leakedOnly'],
    ['?agency=a%20b', 'agency'],
    ['?avoid=us,,ru&view=paths', 'avoid'],
    ['?agnecy=za-ssa', 'agnecy'],
    ['?toString=1', 'toString'],
  ])('%s falls away and is named', (search, name) => {
    const { exploration, problems } = decode(parse(search))
    expect(problems.map((problem) => problem.name)).toEqual([name])
    expect(Object.keys(encode(exploration))).not.toContain(name)
  })

  test('leaves the others standing', () => {
    const { exploration } = decode(parse('?agency=za-ssa&asOf=banana&minDepth=3'))
    expect(exploration).toEqual({ subject: { kind: 'agency', id: 'za-ssa' }, filter: { minDepth: 3 } })
  })

  test('is also one that does not go with the subject', () => {
    const { exploration, problems } = decode(parse('?tie=a--b&agency=za-ssa'))
    expect(exploration.subject).toEqual({ kind: 'tie', id: 'a--b' })
    expect(problems.map((problem) => problem.name)).toEqual(['agency'])
  })
})

test('an address stays readable', () => {
  const subject: Subject = {
    kind: 'path',
    from: 'za-ssa',
    to: 'nz-gcsb',
    via: [],
    avoid: ['us', 'ru'],
    chosen: 1,
  }
  expect(stringify(encode({ subject, filter: { asOf: 2005 } }))).toBe(
    '?from=za-ssa&to=nz-gcsb&avoid=us,ru&asOf=2005',
  )
  expect(stringify(encode({ subject: { kind: 'start' }, filter: {} }))).toBe('')
})
