// Relay's promises, kept on the data that is loaded: every connection is walked both
// ways, and everything found in one is fetched again by its id. See
// https://relay.dev/graphql/connections.htm and
// https://relay.dev/docs/guides/graphql-server-specification/.
import { diff } from '@graphql-inspector/core'
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { ask, codes, get, groups } from '../lib/client.mjs'
import { Score } from '../lib/score.mjs'
import { connections, nodeTypes, schema } from '../lib/schema.mjs'

const MOST = 100 // the largest page
const DEFAULT = 20 // the page of a list that is asked for no size

// One list told twice: partners stand in the order of their ties, so a cursor of
// either is a place in both.
const TWINS = [['Agency.liaisons', 'Agency.partners']]

const score = new Score()
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)
const ids = (edges) => edges.map((edge) => edge.node.id)

// Asking for a page

const ITEM = '__typename ... on Node { id }'
const PAGE = `nodes { ${ITEM} } edges { cursor node { ${ITEM} } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
const page = ({ counts }) => (counts ? `totalCount ${PAGE}` : PAGE)

/** One list: a connection, on something with an id unless it is at the root, with arguments that choose or order. */
class List {
  constructor(connection, args = {}, on = undefined) {
    Object.assign(this, { connection, args, on })
    this.name = [connection.name, on && `of ${on}`, Object.keys(args).length > 0 && JSON.stringify(args)]
      .filter(Boolean)
      .join(' ')
  }

  #request(args) {
    const { args: known, field, isRoot, parent } = this.connection
    const variables = { ...this.args, ...args }
    const names = Object.keys(variables)
    const declared = names.map((name) => `$${name}: ${known[name].type}`)
    const passed = names.map((name) => `${name}: $${name}`)
    const list = `list: ${field}${names.length > 0 ? `(${passed.join(', ')})` : ''} { ${page(this.connection)} }`
    if (isRoot) return [`query${names.length > 0 ? `(${declared.join(', ')})` : ''} { ${list} }`, variables]
    return [
      `query(${['$on: ID!', ...declared].join(', ')}) { node(id: $on) { ... on ${parent} { ${list} } } }`,
      { ...variables, on: this.on },
    ]
  }

  /** A page. */
  async page(args) {
    const data = await get(...this.#request(args))
    return this.connection.isRoot ? data.list : data.node.list
  }

  /** The codes with which a page is refused. */
  codes(args) {
    return codes(...this.#request(args))
  }
}

// What is checked, gathered by connection

const PROMISES = {
  forward: 'pages forward are the whole list',
  backward: 'pages backward are the whole list',
  window: 'after and before together are what lies between',
  count: 'totalCount is how many there are',
  info: 'pageInfo is truthful',
  nodes: 'nodes are what the edges have',
  cursors: 'cursors are stable',
  chosen: 'filters choose from the whole list, orders rearrange it',
  sizes: 'page sizes outside 1 to 100, and two sizes, are refused',
  foreign: 'cursors of other lists, and what is no cursor, are refused',
  parents: 'cursors of the same list of another are refused',
}

class Findings {
  #problems = {}
  constructor(connection) {
    this.connection = connection
  }
  /** Notes that a promise was looked at, and how it was broken. */
  expect(promise, holds, problem) {
    this.#problems[promise] ??= []
    if (!holds) this.#problems[promise].push(problem())
  }
  tell() {
    for (const promise in PROMISES)
      if (promise in this.#problems)
        score.check(`${this.connection.name}: ${PROMISES[promise]}`, this.#problems[promise])
  }
}

const found = new Map() // everything found anywhere, id to type

/**
 * What a page must be that has the places `from` to `to` of the whole list. In the
 * direction it was asked in, a page continues no further than the cursor it was given.
 */
function checkPage(findings, list, got, whole, from, to, how, start = 0, end = whole.length) {
  const where = () => `${list.name}, ${how}`
  const wanted = whole.slice(from, to)
  const nodesOf = (edges) => edges.map((edge) => edge.node)
  const cursorsOf = (edges) => edges.map((edge) => edge.cursor)
  findings.expect('nodes', same(got.nodes, nodesOf(got.edges)), where)
  findings.expect('cursors', same(cursorsOf(got.edges), cursorsOf(wanted)), where)
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = got.pageInfo
  findings.expect('info', hasNextPage === to < end, () => `${where()}: hasNextPage is ${hasNextPage}`)
  findings.expect(
    'info',
    hasPreviousPage === from > start,
    () => `${where()}: hasPreviousPage is ${hasPreviousPage}`,
  )
  findings.expect(
    'info',
    startCursor === (got.edges[0]?.cursor ?? null),
    () => `${where()}: startCursor is ${startCursor}`,
  )
  findings.expect(
    'info',
    endCursor === (got.edges.at(-1)?.cursor ?? null),
    () => `${where()}: endCursor is ${endCursor}`,
  )
  if (list.connection.counts)
    findings.expect(
      'count',
      got.totalCount === whole.length,
      () => `${where()}: ${got.totalCount}, not ${whole.length}`,
    )
  return same(ids(got.edges), ids(wanted))
}

/** The whole list, by the fewest pages. */
async function read(list, findings) {
  const edges = []
  for (let after; ;) {
    const got = await list.page({ first: MOST, ...(after && { after }) })
    edges.push(...got.edges)
    if (!got.pageInfo.hasNextPage || got.edges.length === 0) break
    after = got.pageInfo.endCursor
  }
  for (const { node } of edges) found.set(node.id, node.__typename)
  findings.expect(
    'forward',
    new Set(ids(edges)).size === edges.length,
    () => `${list.name}: something is there twice`,
  )
  return edges
}

/** Walks a list forward, and backward where it goes back, by pages of one size. */
async function walk(list, whole, size, findings) {
  let after
  for (let from = 0; ; from += size) {
    const to = Math.min(from + size, whole.length)
    const got = await list.page({ first: size, ...(after && { after }) })
    const right = checkPage(findings, list, got, whole, from, to, `first ${size} from place ${from}`)
    findings.expect(
      'forward',
      right,
      () => `${list.name}, first ${size} from place ${from}: ${ids(got.edges)}`,
    )
    after = got.pageInfo.endCursor
    if (!right || to === whole.length) break
  }
  if (!list.connection.goesBack) return
  let before
  for (let to = whole.length; ; to -= size) {
    const from = Math.max(to - size, 0)
    const got = await list.page({ last: size, ...(before && { before }) })
    const right = checkPage(findings, list, got, whole, from, to, `last ${size} up to place ${to}`)
    findings.expect(
      'backward',
      right,
      () => `${list.name}, last ${size} up to place ${to}: ${ids(got.edges)}`,
    )
    before = got.pageInfo.startCursor
    if (!right || from === 0) break
  }
}

/** What lies beyond the ends and between two places, and the page of no size. */
async function corners(list, whole, findings) {
  const all = whole.length
  if (all === 0) return
  const cases = [{ asked: { first: MOST, after: whole.at(-1).cursor }, from: all, to: all }]
  if (!list.connection.args.first.defaultValue) cases.push({ asked: {}, from: 0, to: Math.min(DEFAULT, all) })
  if (list.connection.goesBack) {
    cases.push({ asked: { last: MOST, before: whole[0].cursor }, from: 0, to: 0 })
    const start = Math.floor(all / 4)
    const end = Math.min(Math.ceil((all * 3) / 4), start + MOST, all - 1)
    const between = { after: whole[start].cursor, before: whole[end].cursor }
    if (end - start > 1)
      cases.push(
        { asked: { first: MOST, ...between }, from: start + 1, to: end, end },
        { asked: { last: MOST, ...between }, from: start + 1, to: end, start: start + 1 },
      )
    if (end - start > 2)
      cases.push(
        { asked: { first: 1, ...between }, from: start + 1, to: start + 2, end },
        { asked: { last: 1, ...between }, from: end - 1, to: end, start: start + 1 },
      )
  }
  for (const { asked, from, to, start, end } of cases) {
    const got = await list.page(asked)
    const how = Object.keys(asked).join(' and ') || 'no size'
    const right = checkPage(findings, list, got, whole, from, to, how, start, end)
    findings.expect('window', right, () => `${list.name}, ${how}: ${ids(got.edges)}`)
  }
}

/** Everything there is to check of one list, given the whole of it. */
async function tour(list, whole, findings) {
  const third = Math.min(Math.ceil(whole.length / 3), MOST)
  const sizes = new Set([
    whole.length <= 3 ? 1 : third,
    whole.length <= 40 ? 7 : third,
    Math.min(whole.length, MOST),
  ])
  for (const size of sizes) await walk(list, whole, Math.max(size, 1), findings)
  await corners(list, whole, findings)
}

// Lists with filters and orders

const known = {} // ids by type
const plural = (type) => `${type[0].toLowerCase()}${type.slice(1).replace(/y$/, 'ie')}s`

// What filters call ids, where that is not the plural of a type.
const CALLED = { by: 'Agency', toward: 'Agency', providers: 'Agency', recipients: 'Agency', broader: 'Topic' }
const NUMBERS = { asOf: 2005, minDepth: 3 }

/** A value for an input field of a filter; undefined where none can be told. */
function example({ name, type }) {
  const one = getNamedType(type)
  if (isEnumType(one)) {
    const values = one.getValues().map(({ value }) => value)
    return isListType(getNullableType(type)) ? values.slice(0, 2) : values[1]
  }
  if (one.name === 'ID')
    return known[CALLED[name] ?? nodeTypes.find((node) => plural(node) === name)]?.slice(0, 3)
  return { Boolean: true, Date: '2013-06-05', Int: NUMBERS[name] }[one.name]
}

/** A connection's arguments, one criterion or order at a time. */
function variants({ args, name: connection }) {
  const out = []
  for (const [name, { type }] of Object.entries(args)) {
    const input = getNamedType(type)
    if (name === 'filter' && isInputObjectType(input))
      for (const field of Object.values(input.getFields())) {
        const value = example(field)
        if (value === undefined)
          score.check(`${connection} by ${field.name}`, ['no value to try is known to live.mjs'])
        else out.push({ filter: { [field.name]: value } })
      }
    if (name === 'orderBy')
      for (const { value: field } of getNamedType(input.getFields().field.type).getValues())
        for (const direction of ['ASC', 'DESC']) out.push({ orderBy: { field, direction } })
    if (name === 'kinds') for (const { value } of input.getValues()) out.push({ kinds: [value] })
  }
  return out
}

/** Whether a list is the part of the whole that a variant asks for: all of it, rearranged, or some of it in its order. */
function chooses(part, whole, variant) {
  if ('orderBy' in variant) return same([...ids(part)].sort(), [...ids(whole)].sort())
  const chosen = new Set(ids(part))
  return same(
    ids(part),
    ids(whole).filter((id) => chosen.has(id)),
  )
}

/** The words that are searched for. */
const SEARCHES = ['intelligence', 'za-ssa', 'security serv', 'cable', 'no such thing anywhere']

// The suite

async function contract() {
  const { data } = await ask(
    getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true }),
  )
  const changes = await diff(schema, buildClientSchema(data))
  // gqlgen serves directives of its own beside the contract's.
  const other = changes.filter((change) => !change.type.startsWith('DIRECTIVE_'))
  score.check(
    'the server serves schema.graphqls',
    other.map((change) => `${change.path}: ${change.type}`),
  )
}

const samples = [] // of each connection lists that are not empty, each with the whole of it
const started = Date.now()

async function roots() {
  const { dataset } = await get('{ dataset { counts { noun count } } }')
  const counts = Object.fromEntries(dataset.counts.map(({ noun, count }) => [noun, count]))
  for (const connection of connections.filter(({ isRoot }) => isRoot)) {
    const findings = new Findings(connection)
    const bases = connection.required.length === 0 ? [{}] : SEARCHES.map((query) => ({ query }))
    const lists = []
    for (const base of bases) {
      const list = new List(connection, base)
      const whole = await read(list, findings)
      lists.push([list, whole])
      if (connection.counts)
        findings.expect(
          'count',
          whole.length === counts[connection.field],
          () => `${whole.length}; the dataset has ${counts[connection.field]}`,
        )
      await tour(list, whole, findings)
      for (const variant of variants(connection)) {
        const chosen = new List(connection, { ...base, ...variant })
        const part = await read(chosen, findings)
        lists.push([chosen, part])
        findings.expect('chosen', chooses(part, whole, variant), () => chosen.name)
        await walk(chosen, part, Math.max(1, Math.min(MOST, Math.ceil(part.length / 2))), findings)
      }
    }
    samples.push({ connection, findings, lists: lists.filter(([, whole]) => whole.length > 0) })
  }
}

/** The first page of a connection of each of many. */
async function pagesOf(connection, all) {
  const { args, field, parent } = connection
  const size = 'first' in args ? `(first: ${MOST})` : ''
  const pages = []
  for (const group of groups(all, 15)) {
    const { nodes } = await get(
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${parent} { list: ${field}${size} { ${page(connection)} } } } }`,
      { ids: group },
    )
    pages.push(...nodes.map(({ list }, i) => ({ on: group[i], got: list })))
  }
  return pages
}

async function children() {
  for (const connection of connections.filter(({ isRoot }) => !isRoot)) {
    const findings = new Findings(connection)
    const pages = await pagesOf(connection, known[connection.parent])
    for (const { on, got } of pages) {
      for (const { node } of got.edges) found.set(node.id, node.__typename)
      if (!got.pageInfo.hasNextPage)
        checkPage(findings, new List(connection, {}, on), got, got.edges, 0, got.edges.length, 'at once')
    }
    // Walked are those of the sizes at which paging goes wrong: the largest, the
    // smallest, those about a page, and some between.
    const bySize = pages.toSorted((a, b) => a.got.edges.length - b.got.edges.length)
    const at = (share) => bySize[Math.round(share * (bySize.length - 1))]
    const near = [0, 1, 2, DEFAULT, DEFAULT + 1].map((size) =>
      bySize.find(({ got }) => got.edges.length >= size),
    )
    const chosen = new Set([at(1), ...near, at(0.9)].filter(Boolean))
    const lists = []
    for (const { on } of chosen) {
      const list = new List(connection, {}, on)
      const whole = await read(list, findings)
      if (whole.length > 0) lists.push([list, whole])
      await tour(list, whole, findings)
    }
    const [largest, whole] = lists[0] ?? []
    for (const variant of largest ? variants(connection) : []) {
      const list = new List(connection, variant, largest.on)
      const part = await read(list, findings)
      if (part.length > 0) lists.push([list, part])
      findings.expect('chosen', chooses(part, whole, variant), () => list.name)
      await walk(list, part, Math.max(1, Math.min(MOST, Math.ceil(part.length / 2))), findings)
    }
    samples.push({ connection, findings, lists })
  }
}

async function refusals() {
  for (const { connection, findings, lists } of samples) {
    if (lists.length === 0) continue
    const [list, whole] = lists[0]
    const { goesBack, name } = connection
    const refused = async (promise, args, wanted = ['BAD_USER_INPUT']) => {
      const got = await list.codes(args)
      const holds = got.length === 1 && wanted.includes(got[0])
      findings.expect(
        promise,
        holds,
        () => `${list.name} ${JSON.stringify(args)}: ${got.join(', ') || 'answered'}`,
      )
    }
    const noCursor = async (promise, cursor) => {
      await refused(promise, { first: 1, after: cursor })
      if (goesBack) await refused(promise, { last: 1, before: cursor })
    }

    for (const size of goesBack ? ['first', 'last'] : ['first']) {
      for (const bad of [0, -1, MOST + 1]) await refused('sizes', { [size]: bad })
      // So many may be refused for their cost before anything looks at the size.
      await refused('sizes', { [size]: 2 ** 31 - 1 }, ['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'])
    }
    if (goesBack) await refused('sizes', { first: 1, last: 1 })

    const own = whole[0].cursor
    for (const junk of [
      '',
      ' ',
      'x',
      own.slice(0, -2),
      `${own}A`,
      own.toLowerCase(),
      btoa('{}'),
      'a'.repeat(5000),
    ])
      await noCursor('foreign', junk)
    for (const other of samples) {
      if (other.connection === connection || other.lists.length === 0) continue
      if (TWINS.some((pair) => pair.includes(name) && pair.includes(other.connection.name))) continue
      await noCursor('foreign', other.lists[0][1][0].cursor)
    }
    // Of this connection, every other list, but not the order by id: it is the same.
    for (const [theirs, edges] of lists.slice(1)) {
      const { orderBy } = theirs.args
      if (orderBy?.field === 'ID' && orderBy.direction === 'ASC') continue
      await noCursor(theirs.on === list.on ? 'foreign' : 'parents', edges[0].cursor)
    }
  }
}

async function refetch() {
  const byType = new Map(nodeTypes.map((type) => [type, []]))
  for (const [id, type] of found) byType.get(type).push(id)
  const fields = Object.values(schema.getQueryType().getFields())
  for (const [type, all] of byType) {
    const field = fields.find(
      (field) =>
        field.type.name === type &&
        same(
          field.args.map((arg) => arg.name),
          ['id'],
        ),
    )?.name
    const problems = []
    for (const group of groups(all, 10)) {
      const asked = group.map(
        (_, i) =>
          `n${i}: node(id: $i${i}) { __typename id } ${field ? `t${i}: ${field}(id: $i${i}) { __typename id }` : ''}`,
      )
      const query = `query(${group.map((_, i) => `$i${i}: ID!`)}) { ${asked.join('\n')} }`
      const data = await get(query, Object.fromEntries(group.map((id, i) => [`i${i}`, id])))
      group.forEach((id, i) => {
        for (const got of field ? [data[`n${i}`], data[`t${i}`]] : [data[`n${i}`]])
          if (got?.id !== id || got.__typename !== type) problems.push(`${id}: ${JSON.stringify(got)}`)
      })
    }
    if (all.length === 0) problems.push('none was found anywhere')
    score.check(`${type}: node(id:) fetches each of ${all.length} again`, problems)
  }
  const every = [...found.keys()]
  const problems = []
  for (const group of groups(every, MOST - 1)) {
    const { nodes } = await get('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [...group, 'no-such-id'].reverse(),
    })
    const wanted = [null, ...group.map((id) => ({ __typename: found.get(id), id })).reverse()]
    if (!same(nodes, wanted)) problems.push(`asked for ${group[0]} and others`)
  }
  score.check('nodes(ids:) answers in the order asked, null for what is unknown', problems)
  for (const id of [
    'no-such-id',
    '',
    'Agency:1',
    "'; MATCH (n) DETACH DELETE n //",
    '\u0000',
    'x'.repeat(10_000),
  ]) {
    const { data, errors } = await ask('query($id: ID!) { node(id: $id) { id } }', { id })
    const told = JSON.stringify(id.slice(0, 30))
    score.check(
      `node(id: ${told}) is null`,
      !errors && data.node === null ? [] : [JSON.stringify(errors ?? data)],
    )
  }
}

await contract()
for (const type of nodeTypes) {
  const connection = connections.find(({ isRoot, name }) => isRoot && name === `Query.${plural(type)}`)
  known[type] = ids(await read(new List(connection), new Findings(connection)))
}
await roots()
await children()
await refusals()
for (const { findings } of samples) findings.tell()
await refetch()
console.log(
  `  ${connections.length} connections, ${found.size} records, ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
score.end()
