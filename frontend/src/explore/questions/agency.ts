import { useState } from 'react'
import { useAsk } from '../../api/ask'
import { AgencyDocument, AgencyTiesDocument } from '../../api/generated/graphql'
import { isFiltered, type Filter } from '../exploration'

export const useAgency = (id: string) => useAsk(AgencyDocument, { id })

/** An agency's ties under the present filters; `more` asks for the next page, which joins those before. */
export function useAgencyTies(id: string, filter: Filter) {
  const [after, setAfter] = useState<string>()
  const answer = useAsk(AgencyTiesDocument, {
    id,
    ...(isFiltered(filter) && { filter }),
    ...(after !== undefined && { after }),
  })
  const ties = answer.data?.agency?.liaisons
  const next = ties?.pageInfo.hasNextPage ? ties.pageInfo.endCursor : null
  return { answer, ties, more: next === null ? undefined : () => setAfter(next) }
}
