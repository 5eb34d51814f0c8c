import { describe, expect, test } from 'vitest'
import { legendKeys } from '../graph/legend'
import {
  pathLimit,
  pathStep,
  plainLook,
  withoutClock,
  type Exploration,
  type Filter,
  type Look,
  type Subject,
} from './exploration'
import { ranges, weightDefaults, type ModelParameters, type Weighed } from './parameters'
import { groupings, wholeNetwork, type Place, type Scene } from './scene'
import { columns, confidences, decode, encode, families, novelties, parse, stringify } from './url'

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
  Array.from({ length: 1 + below(12) }, () => pick([...'abz019-_.~%&=+?#/:!é漢ع😀'])).join('')

const someIds = (random: Random, most: number) =>
  Array.from({ length: random.below(most + 1) }, () => someId(random))

function someSubject(random: Random): Subject {
  const { pick, below, maybe } = random
  const kind = pick([
    'start',
    'agency',
    'country',
    'tie',
    'arrangement',
    'document',
    'disclosure',
    'topic',
    'reaction',
    'leak',
    'path',
    'compare',
    'statistics',
    'backtest',
  ] as const)
  switch (kind) {
    case 'start':
    case 'backtest':
      return { kind }
    case 'leak':
      return {
        kind,
        id: someId(random),
        ...(maybe() && { novelty: pick(novelties) }),
        ...(maybe() && { family: pick(families) }),
        ...(maybe() && {
          ripple: { parameters: someParameters(random), ...(maybe() && { why: someId(random) }) },
        }),
      }
    case 'agency':
      return { kind, id: someId(random), ...(maybe() && { whatIf: someWhatIf(random) }) }
    case 'compare': {
      const clock = pick(['asOf', 'knownBy'] as const)
      const date = () => (clock === 'asOf' ? String(1800 + below(301)) : pick(['1990', '2013-06']))
      return { kind, clock, ...(maybe() && { before: date() }), ...(maybe() && { after: date() }) }
    }
    case 'statistics':
      return {
        kind,
        ...(maybe() && { orderBy: 'betweenness' as const }),
        ...(maybe() && { size: 'betweenness' as const }),
        ...(maybe() && { colour: 'community' as const }),
      }
    case 'path': {
      const ends = { ...(maybe() && { from: someId(random) }), ...(maybe() && { to: someId(random) }) }
      const [via, avoid] = [someIds(random, 5), someIds(random, 20)]
      const listed = pathStep * (1 + below(pathLimit / pathStep))
      const conditions = {
        ...(maybe() && { maxHops: 1 + below(10) }),
        ...(maybe() && { weighting: 'CLOSENESS' as const }),
      }
      return {
        kind,
        ...ends,
        via,
        avoid,
        ...conditions,
        ...(listed > pathStep && { listed }),
        chosen: 1 + below(listed),
        ...(maybe() && { hop: 1 + below(10) }),
      }
    }
    default:
      return { kind, id: someId(random) }
  }
}

const someFraction = ({ below }: Random) => below(1001) / 1000

function someParameters(random: Random): ModelParameters {
  const { below, maybe, pick } = random
  const [least, most] = ranges.maxTies
  const names = Object.keys(weightDefaults) as Weighed[]
  const weighed = maybe() ? [...new Set([pick(names), pick(names)])] : []
  return {
    ...(maybe() && { damping: someFraction(random) }),
    ...(maybe() && { maxTies: least + below(most - least + 1) }),
    ...(maybe() && { share: someFraction(random) }),
    ...(weighed.length > 0 && {
      weights: Object.fromEntries(weighed.map((name) => [name, someFraction(random)])),
    }),
  }
}

function someWhatIf(random: Random) {
  const { below, maybe } = random
  const distrust = maybe() && { distrust: { leak: someId(random), above: someFraction(random) } }
  return {
    ties: someIds(random, 30),
    ...(maybe() && { leak: someId(random) }),
    ...(maybe() && { belowDepth: 2 + below(4) }),
    ...distrust,
    ...(maybe() && { within: 1 + below(6) }),
    parameters: distrust ? someParameters(random) : {},
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

const somePlace = ({ below, maybe }: Random, pinned = maybe()): Place => ({
  x: below(3000) - 1500,
  y: below(3000) - 1500,
  pinned,
})

function someScene(random: Random): Scene {
  const { pick, maybe } = random
  const ids = [...new Set(someIds(random, 20))]
  const look = {
    dimmed: maybe() ? [...new Set([pick(legendKeys), pick(legendKeys)])] : [],
    dismissed: maybe() ? [pick(legendKeys)] : [],
    ...(maybe() && { grouping: pick(groupings) }),
  }
  if (maybe()) {
    const places = new Map(ids.filter(() => maybe()).map((id) => [id, somePlace(random)]))
    return { chart: ids, hidden: [], places, ...look }
  }
  // Of the whole network only what is pinned has a place in the address.
  return {
    hidden: [...new Set(someIds(random, 10))],
    places: new Map(ids.map((id) => [id, somePlace(random, true)])),
    ...look,
  }
}

function someLook(random: Random): Look {
  const { pick, maybe, below } = random
  const camera = () => ({ x: below(3000) - 1500, y: below(3000) - 1500, across: 1 + below(4000) })
  return {
    ...(maybe() && { camera: camera() }),
    mode: pick(['graph', 'table', 'atlas'] as const),
    selected: someIds(random, 10),
    ...(maybe() && { rows: 'agencies' as const }),
    ...(maybe() && { sort: `${pick(['', '-'])}${pick([...columns.ties, ...columns.agencies])}` }),
    ...(maybe() && { find: pick(['SSA', 'a b', 'é, 漢', '%&=+']) }),
    ...(maybe() && { lit: true as const }),
  }
}

// Longer than the usual limit: it is a lot of addresses for a busy machine.
test('every exploration survives the address', { timeout: 30_000 }, () => {
  const random = seeded(20261123)
  for (let i = 0; i < 2000; i += 1) {
    const [subject, any] = [someSubject(random), someFilter(random)]
    // A comparison sets its clock itself, so that the filter cannot.
    const filter = subject.kind === 'compare' ? withoutClock(any, subject.clock) : any
    const exploration: Exploration = { subject, filter, scene: someScene(random), look: someLook(random) }
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
    'document',
    'topic',
    'leak',
    'novelty',
    'family',
    'from',
    'via',
    'asOf',
    'knownBy',
    'minDepth',
    'paths',
    'path',
    'view',
    'drop',
    'above',
    'distrustAfter',
    'damping',
    'weights',
    'clock',
    'before',
    'chart',
    'hide',
    'pin',
    'dim',
    'as',
    'sel',
    'sort',
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
    'HOW',
    'true',
    '1e3',
    '0.50',
    '.5',
    '2015-02-30',
    'METHOD:0.5',
    'METHOD:1,METHOD:0',
    'ripple',
    'what-if',
    'compare',
    'knownBy',
    'us-cia:1:-2!,za-ssa',
    'a:1:2',
    'table',
    'SIGNALS',
    '-depth',
  ]
  for (let i = 0; i < 2000; i += 1) {
    const params = Object.fromEntries(
      Array.from({ length: random.below(8) }, () => [random.pick(names), random.pick(values)]),
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
    ['?document=', 'document'],
    ['?topic=a,b', 'topic'],
    ['?arrangement=five-eyes&document=doc-x', 'document'],
    ['?disclosure=d-1&view=ripple', 'view'],
    ['?avoid=us,,ru&view=paths', 'avoid'],
    ['?agnecy=za-ssa', 'agnecy'],
    ['?toString=1', 'toString'],
    ['?leak=x&view=ripple&damping=1.5', 'damping'],
    ['?leak=x&view=ripple&damping=NaN', 'damping'],
    ['?leak=x&view=ripple&maxTies=7', 'maxTies'],
    ['?leak=x&view=ripple&weights=GOSSIP:1', 'weights'],
    ['?leak=x&view=ripple&weights=METHOD:1,METHOD:0', 'weights'],
    ['?leak=x&view=ripple&weights=toString:1', 'weights'],
    ['?leak=x&damping=0.4', 'damping'],
    ['?leak=x&view=what-if', 'view'],
    ['?agency=x&view=what-if&above=0.3', 'above'],
    ['?agency=x&view=what-if&belowDepth=1', 'belowDepth'],
    ['?view=compare&before=1990&after=2010&asOf=2000', 'asOf'],
    ['?view=compare&clock=tomorrow', 'clock'],
    ['?chart=us-cia,us-cia', 'chart'],
    ['?chart=us-cia,,za-ssa', 'chart'],
    ['?pin=us-cia', 'pin'],
    ['?pin=', 'pin'],
    ['?chart=us-cia&hide=za-ssa', 'hide'],
    ['?chart=us-cia&pin=za-ssa:1:2', 'pin'],
    ['?dim=RED', 'dim'],
    ['?without=SIGNALS,SIGNALS', 'without'],
    ['?group=fate', 'group'],
    ['?as=graph', 'as'],
    ['?sort=luck', 'sort'],
    ['?lit=false', 'lit'],
    ['?hop=2', 'hop'],
    ['?paths=10', 'paths'],
    ['?from=a&to=b&paths=101', 'paths'],
    ['?leak=x&family=WHY', 'family'],
    ['?agency=x&family=HOW', 'family'],
  ])('%s falls away and is named', (search, name) => {
    const { exploration, problems } = decode(parse(search))
    expect(problems.map((problem) => problem.name)).toEqual([name])
    expect(Object.keys(encode(exploration))).not.toContain(name)
  })

  test('leaves the others standing', () => {
    const { exploration } = decode(parse('?agency=za-ssa&asOf=banana&minDepth=3'))
    expect(exploration).toEqual({
      subject: { kind: 'agency', id: 'za-ssa' },
      filter: { minDepth: 3 },
      scene: wholeNetwork,
      look: plainLook,
    })
  })

  test('is also one that does not go with the subject', () => {
    const { exploration, problems } = decode(parse('?tie=a--b&agency=za-ssa'))
    expect(exploration.subject).toEqual({ kind: 'tie', id: 'a--b' })
    expect(problems.map((problem) => problem.name)).toEqual(['agency'])
  })
})

test('a link to a path far down the list lists it', () => {
  const again = (search: string) => stringify(encode(decode(parse(search)).exploration))
  expect(decode(parse('?from=a&to=b&path=13')).exploration.subject).toMatchObject({ chosen: 13, listed: 15 })
  expect(again('?from=a&to=b&path=13')).toBe('?from=a&to=b&path=13')
  expect(again('?from=a&to=b&paths=10&path=13')).toBe('?from=a&to=b&path=13')
  expect(again('?from=a&to=b&paths=20&path=13')).toBe('?from=a&to=b&paths=20&path=13')
  expect(again('?from=a&to=b&paths=7')).toBe('?from=a&to=b&paths=10')
})

test('an address stays readable', () => {
  const addressOf = (subject: Subject, filter: Filter = {}, scene = wholeNetwork) =>
    stringify(encode({ subject, filter, scene, look: plainLook }))
  const subject: Subject = {
    kind: 'path',
    from: 'za-ssa',
    to: 'nz-gcsb',
    via: [],
    avoid: ['us', 'ru'],
    chosen: 1,
  }
  expect(addressOf(subject, { asOf: 2005 })).toBe('?from=za-ssa&to=nz-gcsb&avoid=us,ru&asOf=2005')
  expect(addressOf({ kind: 'start' })).toBe('')
  expect(addressOf({ kind: 'document', id: 'doc-x' }, { asOf: 2005 })).toBe('?document=doc-x&asOf=2005')
  const ripple = { parameters: { damping: 0.4, weights: { METHOD: 0.9 } }, why: 'uk-sis' }
  expect(addressOf({ kind: 'leak', id: 'spy-cables', ripple })).toBe(
    '?leak=spy-cables&view=ripple&why=uk-sis&damping=0.4&weights=METHOD:0.9',
  )
  const places = new Map([['us-cia', { x: 120, y: -40, pinned: true }]])
  const scene: Scene = { ...wholeNetwork, chart: ['us-cia', 'za-ssa'], places, dimmed: ['ALLEGED'] }
  expect(addressOf({ kind: 'start' }, {}, scene)).toBe('?chart=us-cia:120:-40!,za-ssa&dim=ALLEGED')
})
