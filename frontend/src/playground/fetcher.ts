import type { ComponentProps } from 'react'
import type { GraphiQLProvider } from '@graphiql/react'
import { namedOperation } from './namedOperation'

type Fetcher = ComponentProps<typeof GraphiQLProvider>['fetcher']

/** Posts an operation to the server that the page came from, and shows whatever it answers. */
export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...options?.headers,
    },
    body: JSON.stringify(namedOperation(operation)),
  })
  return response.json()
}
