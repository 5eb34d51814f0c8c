import { examples } from './examples'

export interface Opening {
  readonly query: string
  readonly variables: string
}

/** What the page opens with: the operation in its address, as `?query=` and `?variables=`, or the first example. */
export function openingOf(search: string): Opening {
  const asked = new URLSearchParams(search)
  const query = asked.get('query')
  if (query) return { query, variables: indented(asked.get('variables') ?? '') }
  const [first] = examples
  return { query: first?.query ?? '', variables: first?.variables ?? '' }
}

/** Variables to read, where they are JSON; otherwise as they came, for the editor to complain about. */
function indented(variables: string): string {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2)
  } catch {
    return variables
  }
}
