import { useEffect, useState } from 'react'
import { useAsk } from '../../api/ask'
import { NamesDocument, SearchDocument, type SearchKind, type SearchQuery } from '../../api/generated/graphql'
import { shortAgency } from '../titles'

type Edge = NonNullable<SearchQuery['search']>['edges'][number]

export type Found = Edge['node']

/** Where a result matches, in pieces that do and pieces that do not. */
export type Match = Edge['match']

export interface Hit {
  readonly id: string
  readonly found: Found
  readonly match: Match
}

const none: readonly Hit[] = []
const hitOf = ({ node, match }: Edge): Hit => ({ id: node.id, found: node, match })

/** Short enough to feel immediate, long enough not to ask once a letter. */
const pauseBetweenKeys = 150

/** Type-ahead over the server's search. */
export function useSearchAhead(text: string, kinds?: readonly SearchKind[]) {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim().slice(0, 200)), pauseBetweenKeys)
    return () => clearTimeout(timer)
  }, [text])
  const answer = useAsk(SearchDocument, { query, ...(kinds && { kinds }) }, { pause: query === '' })
  return {
    answer,
    hits: query === '' ? none : (answer.data?.search?.edges.map(hitOf) ?? none),
    settled: query === text.trim(),
  }
}

export interface Names {
  /** The name of an id; the id itself until that is known. */
  readonly of: (id: string) => string
  /** The same as short as a title needs it: of an agency its acronym and country. */
  readonly short: (id: string) => string
  /** Whether the server said that it knows no such id. */
  readonly unknown: (id: string) => boolean
}

/** Names of ids that came from the address. */
export function useNames(ids: readonly string[]): Names {
  const asked = [...new Set(ids)].sort()
  const { data } = useAsk(NamesDocument, { ids: asked }, { pause: ids.length === 0 })
  const names = new Map<string, string>()
  const shortNames = new Map<string, string>()
  for (const node of data?.nodes ?? []) {
    if (!node || !('name' in node)) continue
    names.set(node.id, node.name)
    shortNames.set(node.id, node.__typename === 'Agency' ? shortAgency(node) : node.name)
  }
  const nodes = data?.nodes
  return {
    of: (id) => names.get(id) ?? id,
    short: (id) => shortNames.get(id) ?? id,
    unknown: (id) => nodes !== undefined && nodes !== null && nodes[asked.indexOf(id)] === null,
  }
}
