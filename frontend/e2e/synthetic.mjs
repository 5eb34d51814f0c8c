/** A network of a given size, the same each time: a few hubs, many small agencies, as liaison networks are. */
export function syntheticNetwork(agencies, ties) {
  const kinds = ['FOREIGN', 'DOMESTIC', 'SIGNALS', 'MILITARY', 'POLICE', 'UNIFIED']
  const confidences = ['CONFIRMED', 'PROBABLE', 'ALLEGED']
  let state = 7
  const below = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % n
  }
  const nodes = Array.from({ length: agencies }, (_, i) => {
    const country = `c${i % 60}`
    return {
      __typename: 'Agency',
      id: `x-${String(i).padStart(4, '0')}`,
      name: `Service ${i}`,
      acronym: `S${i}`,
      kind: kinds[i % kinds.length],
      founded: null,
      dissolved: null,
      country: { __typename: 'Country', id: country, name: `Country ${i % 60}` },
    }
  })
  const liaisons = new Map()
  while (liaisons.size < ties) {
    // The square of a fraction: low numbers are hubs.
    const [i, j] = [Math.floor((below(1000) / 1000) ** 2 * agencies), below(agencies)].sort((x, y) => x - y)
    const id = `${nodes[i].id}--${nodes[j].id}`
    if (i === j || liaisons.has(id)) continue
    liaisons.set(id, {
      __typename: 'Liaison',
      id,
      since: '1990',
      until: null,
      depth: 1 + below(5),
      note: null,
      knownSince: null,
      confidence: confidences[below(3)],
      leakedOnly: false,
      disclosureCount: 1,
      a: { __typename: 'Agency', id: nodes[i].id },
      b: { __typename: 'Agency', id: nodes[j].id },
    })
  }
  return {
    __typename: 'Network',
    nodes,
    liaisons: [...liaisons.values()].sort((x, y) => (x.id < y.id ? -1 : 1)),
    members: nodes.map(({ id }) => ({
      __typename: 'NetworkMember',
      agency: { __typename: 'Agency', id },
      beyond: 0,
    })),
    notes: [],
    truncated: false,
    because: null,
    totalAgencies: agencies,
    totalLiaisons: ties,
  }
}

/** Answers the page's question for the network with this one, and leaves all other questions to the server. */
export const serveNetwork = (page, network) =>
  page.route('**/graphql', (route) =>
    /query Network\b/.test(route.request().postData() ?? '')
      ? route.fulfill({ json: { data: { network } } })
      : route.fallback(),
  )
