import { useMemo, useState } from 'react'
import { useAsk } from '../../api/ask'
import {
  ArrangementDocument,
  CountryReactionsDocument,
  DisclosureDocument,
  DocumentDisclosuresDocument,
  DocumentDocument,
  DocumentReactionsDocument,
  ReactionDocument,
  TiesDocument,
  TopicDisclosuresDocument,
  TopicDocument,
  type DisclosureQuery,
  type LiaisonFilter,
  type LiaisonOrder,
  type ReactionPageFragment,
  type ReactionQuery,
  type ToldFragment,
} from '../../api/generated/graphql'
import type { Subject } from '../exploration'
import { listed, type Listed } from './listed'

export type { Listed } from './listed'

export type DisclosureFound = NonNullable<DisclosureQuery['disclosure']>
export type ReactionFound = NonNullable<ReactionQuery['reaction']>

const from = (after: string | undefined) => after !== undefined && { after }

export const useArrangement = (id: string, pause = false) => useAsk(ArrangementDocument, { id }, { pause })
export const useDocument = (id: string) => useAsk(DocumentDocument, { id })
export const useTopic = (id: string) => useAsk(TopicDocument, { id })
export const useDisclosure = (id: string, pause = false) => useAsk(DisclosureDocument, { id }, { pause })
export const useReaction = (id: string) => useAsk(ReactionDocument, { id })

/** What a document or a topic's documents disclose. */
export function useTold(of: 'document' | 'topic', id: string, pause = false): Listed<ToldFragment> {
  const [after, setAfter] = useState<string>()
  const variables = { id, ...from(after) }
  const isDocument = of === 'document'
  const document = useAsk(DocumentDisclosuresDocument, variables, { pause: pause || !isDocument })
  const topic = useAsk(TopicDisclosuresDocument, variables, { pause: pause || isDocument })
  return isDocument
    ? listed(document, document.data?.document?.disclosures, setAfter)
    : listed(topic, topic.data?.topic?.disclosures, setAfter)
}

/** Reactions that a document reports, or that a country and its agencies were seen to make. */
export function useReactionsOf(of: 'document' | 'country', id: string): Listed<ReactionPageFragment> {
  const [after, setAfter] = useState<string>()
  const variables = { id, ...from(after) }
  const isDocument = of === 'document'
  const document = useAsk(DocumentReactionsDocument, variables, { pause: !isDocument })
  const country = useAsk(CountryReactionsDocument, variables, { pause: isDocument })
  return isDocument
    ? listed(document, document.data?.document?.reactions, setAfter)
    : listed(country, country.data?.country?.reactions, setAfter)
}

/** Ties under a filter, a page at a time. Another filter begins at its first page. */
export function useTies(filter: LiaisonFilter, orderBy?: LiaisonOrder) {
  const key = JSON.stringify(filter)
  const [went, setWent] = useState({ key, after: undefined as string | undefined })
  const answer = useAsk(TiesDocument, {
    filter,
    ...(orderBy && { orderBy }),
    ...from(went.key === key ? went.after : undefined),
  })
  return listed(answer, answer.data?.liaisons ?? undefined, (after) => setWent({ key, after }))
}

/** Ties that the evidence in view shows: of a document or topic those of the pages asked for so far, of a disclosure all. */
export function useToldTies(subject: Subject): readonly string[] | undefined {
  const lists = subject.kind === 'document' || subject.kind === 'topic'
  const page = useTold(subject.kind === 'topic' ? 'topic' : 'document', lists ? subject.id : '', !lists).page
  const one = subject.kind === 'disclosure'
  const disclosure = useDisclosure(one ? subject.id : '', !one).data?.disclosure
  return useMemo(() => {
    const told = disclosure ? [disclosure] : page?.nodes
    return told?.flatMap(({ liaisons }) => liaisons.map(({ id }) => id))
  }, [disclosure, page])
}
