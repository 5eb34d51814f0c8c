import { useAsk } from '../../api/ask'
import { NetworkDocument } from '../../api/generated/graphql'
import { modelOf, type Model } from '../../graph/model'
import type { NetworkFound } from '../drawnOf'
import { isFiltered, type Filter } from '../exploration'

/** The question for the whole network, or for a chart's agencies and the ties among them. */
export const networkVariables = (filter: Filter, chart: readonly string[] | undefined) => ({
  ...(isFiltered(filter) && { filter }),
  ...(chart && { among: [...chart].sort() }),
})

/** The network under some filters, and as a model. A chart with nothing on it asks nothing. */
export function useNetwork(filter: Filter, chart: readonly string[] | undefined, pause = false) {
  const nothing = chart?.length === 0
  const answer = useAsk(NetworkDocument, networkVariables(filter, chart), { pause: pause || nothing })
  const network = nothing ? empty : (answer.data?.network ?? undefined)
  return { answer, network, model: network && indexed(network) }
}

/** Several parts of the page read one answer: it is indexed once. */
const models = new WeakMap<NetworkFound, Model>()

function indexed(network: NetworkFound): Model {
  const known = models.get(network)
  if (known) return known
  const model = modelOf(network.nodes, network.liaisons)
  models.set(network, model)
  return model
}

const empty = {
  nodes: [],
  liaisons: [],
  members: [],
  notes: [],
  truncated: false,
  because: null,
  totalAgencies: 0,
  totalLiaisons: 0,
}
