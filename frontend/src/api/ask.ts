import { useMemo } from 'react'
import { useQuery, type AnyVariables } from 'urql'
import { failureOf, type Failure } from './failure'
import type { TypedDocumentString } from './generated/graphql'

/** An operation with its variables, as "Show me the query" prints it. */
export interface Question {
  readonly text: string
  readonly variables: object
}

export interface Answer<Data> {
  /** The latest data; kept while newer data is on its way. */
  readonly data: Data | undefined
  readonly loading: boolean
  readonly failure: Failure | undefined
  readonly retry: () => void
  readonly question: Question
}

interface Options {
  /** Set where there is nothing to ask yet. */
  readonly pause?: boolean
}

/** An operation as it is shown: the generated text indents the first line of each fragment. */
const printed = (text: string) => text.trim().replace(/^ +(?=fragment )/gm, '')

/** Asks the server. Answers come from the cache where it holds all of them. */
export function useAsk<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { pause = false }: Options = {},
): Answer<Data> {
  const text = document.toString()
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, AnyVariables>({
    query: text,
    variables: variables as AnyVariables,
    pause,
  })
  return useMemo(
    () => ({
      data: pause ? undefined : data,
      loading: !pause && (fetching || stale),
      failure: error && !pause ? failureOf(error) : undefined,
      retry: () => execute({ requestPolicy: 'network-only' }),
      question: { text: printed(text), variables: variables ?? {} },
    }),
    // `variables` is compared by what it says: callers build it anew on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [data, error, fetching, stale, execute, pause, text, JSON.stringify(variables)],
  )
}
