import type { Question } from '../api/ask'
import { Fold } from '../ui/Fold'
import { lazyPart } from '../ui/lazyPart'

const QueryText = lazyPart('the query', () => import('../share/QueryText'))

/** The GraphQL that the view above came from, ready to be run at /graphql, and its Cypher. */
export function ShowQuery({ question }: { readonly question: Question }) {
  return (
    <section className="show-query" aria-label="The query behind this view">
      <Fold label="Show me the query">{() => <QueryText question={question} />}</Fold>
    </section>
  )
}
