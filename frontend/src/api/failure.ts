import type { CombinedError } from 'urql'

/** What went wrong, for the reader: the server's own message and code where it answered. */
export interface Failure {
  readonly code: string
  readonly message: string
}

export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors
  if (first) return { code: String(first.extensions.code ?? 'ERROR'), message: first.message }
  if (!navigator.onLine) return { code: 'OFFLINE', message: 'This device is offline.' }
  if (error.networkError?.name === 'TimeoutError') {
    return { code: 'NO_ANSWER', message: 'The server took too long to answer.' }
  }
  return { code: 'NO_ANSWER', message: 'The server could not be reached.' }
}
