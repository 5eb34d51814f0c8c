import { setTimeout as sleep } from 'node:timers/promises'
import type { TypedDocumentString } from './generated/graphql.js'

const url = process.env.LIAISON_URL ?? 'http://127.0.0.1:8080/graphql'

/** An error of the API. Its code is one of a closed list; see docs/api.md. */
export class ApiError extends Error {
  override name = 'ApiError'
  constructor(
    message: string,
    readonly code: string,
    readonly requestId: string | undefined,
  ) {
    super(message)
  }
}

interface Answer<Data> {
  data?: Data | null
  errors?: readonly { message: string; extensions?: { code?: string; requestId?: string } }[]
}

/** What is worth asking again. */
const passing = new Set(['TIMEOUT', 'SERVICE_UNAVAILABLE', 'OVERLOADED', 'RATE_LIMITED'])

/** Asks, waits and asks again where the server says "not now", and throws what it refuses. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: NoInfer<Variables>,
): Promise<Data> {
  for (let tries = 1; ; tries++) {
    const request = fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.timeout(15_000),
    })
    const response = await request.catch((cause: unknown) => {
      throw new Error(`${url} does not answer: does the server run?`, { cause })
    })
    if (!/^application\/(.+\+)?json/.test(response.headers.get('content-type') ?? '')) {
      throw new Error(`${url} answers ${response.status} and no JSON: is it Liaison's address?`)
    }
    const { data, errors } = (await response.json()) as Answer<Data>
    const [error] = errors ?? []
    if (!error) {
      if (!data) throw new Error(`${url} answers ${response.status} without data`)
      return data
    }
    const { code = 'UNKNOWN', requestId } = error.extensions ?? {}
    if (!passing.has(code) || tries === 4) throw new ApiError(error.message, code, requestId)
    await sleep(1000 * Number(response.headers.get('retry-after') ?? tries))
  }
}
