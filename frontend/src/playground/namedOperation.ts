import { Kind, parse } from 'graphql'

interface Operation {
  query: string
  operationName?: string | null
}

/**
 * The operation under the name that it has. GraphiQL learns the name some moments after the text changed, and whoever runs
 * an example at once would send the name of the one before, which the server has to refuse.
 */
export function namedOperation<T extends Operation>(operation: T): T {
  const names = namesIn(operation.query)
  return names?.length === 1 ? { ...operation, operationName: names[0] } : operation
}

/** The names of a text's operations, and undefined for a text that is no document: the server says what is wrong with it. */
function namesIn(query: string) {
  try {
    return parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    )
  } catch {
    return undefined
  }
}
