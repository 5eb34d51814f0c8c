import { useEffect, useState } from 'react'
import { useAsk } from '../../api/ask'
import { NamesDocument, SearchDocument, type SearchKind, type SearchQuery } from '../../api/generated/graphql'

type Node = NonNullable<SearchQuery['search']>['nodes'][number]

/** A result of a kind that the page asks for. */
export type Found = Extract<Node, { readonly id: string }>

const isFound = (node: Node): node is Found => 'id' in node

/** Short enough to feel immediate, long enough not to ask once a letter. */
const pauseBetweenKeys = 150

/** Type-ahead over the server's search. */
export function useSearchAhead(text: string, kinds: readonly SearchKind[]) {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim().slice(0, 200)), pauseBetweenKeys)
    return () => clearTimeout(timer)
  }, [text])
  const answer = useAsk(SearchDocument, { query, kinds }, { pause: query === '' })
  return {
    answer,
    found: query === '' ? [] : (answer.data?.search?.nodes.filter(isFound) ?? []),
    settled: query === text.trim(),
  }
}

/** Names of ids that came from the address; an id stands for itself until its name is known. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const { data } = useAsk(NamesDocument, { ids: [...new Set(ids)].sort() }, { pause: ids.length === 0 })
  const names = new Map<string, string>()
  for (const node of data?.nodes ?? []) {
    if (node && 'name' in node) names.set(node.id, node.name)
  }
  return (id) => names.get(id) ?? id
}
