import { useState } from 'react'
import { useAsk } from '../../api/ask'
import {
  LeakDisclosuresDocument,
  LeakDocument,
  LeakDocumentsDocument,
  StartDocument,
  type LeakQuery,
  type ToldFragment,
} from '../../api/generated/graphql'
import { listed, type Listed } from './listed'

export const useLeak = (id: string, pause = false) => useAsk(LeakDocument, { id }, { pause })

/** Leaks to choose from, and what data is loaded. */
export const useStart = () => useAsk(StartDocument, {})

export type LeakFound = NonNullable<LeakQuery['leak']>
export type ExposedTie = LeakFound['exposure']['ties'][number]

/** Its documents, earliest publication first. */
export function useLeakDocuments(id: string) {
  const [after, setAfter] = useState<string>()
  const answer = useAsk(LeakDocumentsDocument, { id, ...(after !== undefined && { after }) })
  return listed(answer, answer.data?.leak?.documents, setAfter)
}

/** All that it discloses, also what shows no tie. */
export function useLeakDisclosures(id: string): Listed<ToldFragment> {
  const [after, setAfter] = useState<string>()
  const answer = useAsk(LeakDisclosuresDocument, { id, ...(after !== undefined && { after }) })
  return listed(answer, answer.data?.leak?.disclosures, setAfter)
}
