import { useAsk } from '../../api/ask'
import { PathsDocument, type PathsQuery } from '../../api/generated/graphql'
import { emptyPath, isFiltered, pathStep, type Filter, type PathSubject } from '../exploration'

export const defaultHops = 6

/** Paths between two ends; asks nothing until both are there and differ. */
export function usePaths(subject: PathSubject | undefined, filter: Filter) {
  const { from = '', to = '', via, avoid, maxHops, weighting, listed } = subject ?? emptyPath
  const ready = from !== '' && to !== '' && from !== to
  const answer = useAsk(
    PathsDocument,
    {
      from,
      to,
      ...(isFiltered(filter) && { filter }),
      ...(via.length > 0 && { via }),
      ...(avoid.length > 0 && { avoid }),
      ...(weighting && { weighting }),
      first: listed ?? pathStep,
      maxHops: maxHops ?? defaultHops,
    },
    { pause: !ready },
  )
  return { answer, ready, result: answer.data?.paths }
}

export type PathsFound = NonNullable<PathsQuery['paths']>
export type FoundPath = PathsFound['paths'][number]

/** The ids of the ties of each path. */
export const tiesOf = (paths: readonly FoundPath[]) =>
  paths.map((path) => path.hops.map((hop) => hop.liaison.id))
