/** One of the documented queries; the files are those that docs/api.md shows and the server's tests run. */
export interface Example {
  readonly name: string
  readonly title: string
  readonly query: string
  readonly variables: string
}

type Files = Readonly<Record<string, string>>

const queries: Files = import.meta.glob('../../../docs/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables: Files = import.meta.glob('../../../docs/queries/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Pairs each query with its variables, in the order of their numbered names. The first line of a query is its title. */
export function pair(queries: Files, variables: Files): readonly Example[] {
  return Object.keys(queries)
    .sort()
    .map((path) => {
      const query = queries[path] ?? ''
      const [first = ''] = query.split('\n', 1)
      const name = path.replace(/^.*\/|\.graphql$/g, '')
      return {
        name,
        title: first.replace(/^# */, '') || name,
        query: query.trimEnd(),
        variables: (variables[path.replace(/\.graphql$/, '.variables.json')] ?? '{}').trimEnd(),
      }
    })
}

export const examples = pair(queries, variables)
