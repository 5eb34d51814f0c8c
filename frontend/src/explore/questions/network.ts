import { useMemo } from 'react'
import { useAsk } from '../../api/ask'
import { NetworkDocument } from '../../api/generated/graphql'
import { modelOf } from '../../graph/model'
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
  const model = useMemo(() => (network ? modelOf(network.nodes, network.liaisons) : undefined), [network])
  return { answer, network, model }
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
