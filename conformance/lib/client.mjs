// Asks the running server.
import { setTimeout as sleep } from 'node:timers/promises'

/** Where the server is. */
export const url = `${(process.env.BASE_URL || 'http://127.0.0.1:8080').replace(/\/+$/, '')}/graphql`

// "Not now": the contract says to ask again. A busy machine must not fail a suite.
const AGAIN = ['TIMEOUT', 'OVERLOADED', 'SERVICE_UNAVAILABLE', 'RATE_LIMITED']
const TRIES = 6

/** Asks, and answers what the server sent. */
export async function ask(query, variables) {
  for (let tries = 1; ; tries++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const answer = await response.json()
    const again = answer.errors?.some((error) => AGAIN.includes(error.extensions?.code))
    if (!again || tries === TRIES) return answer
    await sleep(500 * tries)
  }
}

/** Asks what must succeed, and answers the data. */
export async function get(query, variables) {
  const { data, errors } = await ask(query, variables)
  if (!errors) return data
  const { message, path, extensions } = errors[0]
  throw new Error(
    `${extensions?.code} at ${path?.join('.')}: ${message}\n${query}\n${JSON.stringify(variables)}`,
  )
}

/** The codes of the errors of what must be refused. */
export async function codes(query, variables) {
  const { errors } = await ask(query, variables)
  return errors?.map((error) => error.extensions?.code ?? 'none') ?? []
}

/** `items` in groups of `size`. */
export function groups(items, size) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
