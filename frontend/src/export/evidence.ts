import { ExportEvidenceDocument, ExportTieEvidenceDocument } from '../api/generated/graphql'
import type {
  ExportEvidenceQuery,
  ExportTieEvidenceQuery,
  TypedDocumentString,
} from '../api/generated/graphql'
import type { Evidence, EvidenceOf } from './shown'

/** How many ties go into one request: the most ids that the server takes at once. */
const atOnce = 100

export interface Progress {
  readonly done: number
  readonly of: number
}

export class ExportError extends Error {}

interface Reply<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions?: { readonly data?: { readonly version?: string | null } }
}

type Page = NonNullable<ExportTieEvidenceQuery['liaison']>['disclosures']

/**
 * Reads all evidence of ties, page by page, and either answers all of it or throws. Not through the page's cache, which would keep
 * thousands of records that no panel shows.
 */
export async function readEvidence(
  ties: readonly { readonly id: string; readonly disclosureCount: number }[],
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<EvidenceOf> {
  const found = new Map<string, Evidence[]>()
  const of = ties.reduce((sum, { disclosureCount }) => sum + disclosureCount, 0)
  let [done, version] = [0, undefined as string | null | undefined]
  const ask = async <Data>(document: TypedDocumentString<Data, never>, variables: object): Promise<Data> => {
    signal.throwIfAborted()
    const reply = await post<Data>(document.toString(), variables, signal)
    const now = reply.extensions?.data?.version
    if (version !== undefined && now !== version) {
      throw new ExportError('The data changed while it was read. Try again: one file must hold one version.')
    }
    version = now
    if (!reply.data) throw new ExportError('The server answered without data. Try again.')
    return reply.data
  }
  const take = (tie: string, page: Page) => {
    const own = found.get(tie) ?? []
    for (const { id, aspect, confidence, document } of page.nodes) {
      own.push({ id, aspect, confidence, document: document.id, published: document.published })
    }
    found.set(tie, own)
    done += page.nodes.length
    onProgress({ done, of })
    return page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  }

  onProgress({ done, of })
  for (let at = 0; at < ties.length; at += atOnce) {
    const ids = ties.slice(at, at + atOnce).map(({ id }) => id)
    const { nodes } = await ask<ExportEvidenceQuery>(ExportEvidenceDocument as never, { ids })
    for (const node of nodes ?? []) {
      if (node?.__typename !== 'Liaison') continue
      let after = take(node.id, node.disclosures)
      while (after !== null) {
        const { liaison } = await ask<ExportTieEvidenceQuery>(ExportTieEvidenceDocument as never, {
          id: node.id,
          after,
        })
        after = liaison ? take(node.id, liaison.disclosures) : null
      }
    }
  }
  const short = ties.find(({ id, disclosureCount }) => (found.get(id)?.length ?? 0) !== disclosureCount)
  if (short) {
    throw new ExportError(
      `The evidence of ${short.id} came to ${found.get(short.id)?.length ?? 0} of ${short.disclosureCount} disclosures. Reload the page and try again.`,
    )
  }
  return found
}

async function post<Data>(query: string, variables: object, signal: AbortSignal): Promise<Reply<Data>> {
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]),
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new ExportError(
      navigator.onLine
        ? 'The server could not be reached. Try again.'
        : 'This device is offline. Reconnect, then try again.',
      { cause: error },
    )
  }
  const reply = (await response.json().catch(() => ({}))) as Reply<Data>
  const [fault] = reply.errors ?? []
  if (fault) throw new ExportError(fault.message)
  return reply
}
