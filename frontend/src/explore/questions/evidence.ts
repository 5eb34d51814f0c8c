import { useAsk } from '../../api/ask'
import {
  DocumentsByIdDocument,
  EvidenceByIdDocument,
  type DocumentsByIdQuery,
  type EvidenceByIdQuery,
} from '../../api/generated/graphql'

/** How many ids go into one request; the server takes up to 100, but fewer arrive sooner. */
export const idsAtOnce = 30

type EvidenceNode = NonNullable<NonNullable<EvidenceByIdQuery['nodes']>[number]>
type DocumentNode = NonNullable<NonNullable<DocumentsByIdQuery['nodes']>[number]>

/** Details of disclosures by id. */
export function useEvidence(ids: readonly string[]) {
  const answer = useAsk(EvidenceByIdDocument, { ids })
  const isEvidence = (node: EvidenceNode | null) => node?.__typename === 'Disclosure'
  return {
    answer,
    found: (answer.data?.nodes ?? []).filter(isEvidence) as Extract<EvidenceNode, { id: string }>[],
  }
}

/** Details of documents by id. */
export function useDocuments(ids: readonly string[]) {
  const answer = useAsk(DocumentsByIdDocument, { ids })
  const isDocument = (node: DocumentNode | null) => node?.__typename === 'Document'
  return {
    answer,
    found: (answer.data?.nodes ?? []).filter(isDocument) as Extract<DocumentNode, { id: string }>[],
  }
}
