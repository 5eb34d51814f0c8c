import { useState } from 'react'
import { useAsk } from '../../api/ask'
import { TieDocument, TieEvidenceDocument } from '../../api/generated/graphql'

export const useTie = (id: string) => useAsk(TieDocument, { id })

/** A tie's evidence; `more` asks for the next page, which joins those before. */
export function useTieEvidence(id: string) {
  const [after, setAfter] = useState<string>()
  const answer = useAsk(TieEvidenceDocument, { id, ...(after !== undefined && { after }) })
  const evidence = answer.data?.liaison?.disclosures
  const next = evidence?.pageInfo.hasNextPage ? evidence.pageInfo.endCursor : null
  return { answer, evidence, more: next === null ? undefined : () => setAfter(next) }
}
