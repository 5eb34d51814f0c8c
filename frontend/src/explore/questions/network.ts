import { useMemo } from 'react'
import { useAsk } from '../../api/ask'
import { NetworkDocument } from '../../api/generated/graphql'
import { modelOf } from '../../graph/model'
import { isFiltered, type Filter } from '../exploration'

/** The network under the present filters, and as a model for the canvas. */
export function useNetwork(filter: Filter) {
  const answer = useAsk(NetworkDocument, isFiltered(filter) ? { filter } : {})
  const network = answer.data?.network
  const model = useMemo(() => (network ? modelOf(network.nodes, network.liaisons) : undefined), [network])
  return { answer, network, model }
}
