import type { CombinedError } from 'urql'

/** What went wrong, as the server or the browser said it; ui/troubleWords.ts has the words for the reader. */
export interface Failure {
  readonly code: string
  readonly message: string
  /** The argument that was not accepted, and what is: a sentence, or kinds of records for an id. */
  readonly field?: string
  readonly accepted?: unknown
  /** What the server's log calls the request. */
  readonly requestId?: string
}

export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors
  if (first) {
    const { code = 'ERROR', field, accepted, requestId } = first.extensions
    return {
      code: String(code),
      message: first.message,
      accepted,
      ...(typeof field === 'string' && { field }),
      // Only a fault of the server is looked for in its log.
      ...(code === 'INTERNAL_SERVER_ERROR' && typeof requestId === 'string' && { requestId }),
    }
  }
  if (!navigator.onLine) return { code: 'OFFLINE', message: 'This device is offline.' }
  if (error.networkError?.name === 'TimeoutError') {
    return { code: 'NO_ANSWER', message: 'The server took too long to answer.' }
  }
  const status = (error.response as Response | undefined)?.status
  if (status !== undefined && status >= 400) {
    return { code: 'HTTP', message: `The server answered with an error (${status}).` }
  }
  return { code: 'NO_ANSWER', message: 'The server could not be reached.' }
}
