import { lazy, Suspense } from 'react'
import type { Question } from '../api/ask'
import { Fold } from '../ui/Fold'
import { Waiting } from '../ui/Waiting'

const QueryText = lazy(() => import('../share/QueryText'))

/** The GraphQL that the view above came from, ready to be run at /graphql, and its Cypher. */
export function ShowQuery({ question }: { readonly question: Question }) {
  return (
    <section className="show-query" aria-label="The query behind this view">
      <Fold label="Show me the query">
        {() => (
          <Suspense fallback={<Waiting what="the query" />}>
            <QueryText question={question} />
          </Suspense>
        )}
      </Fold>
    </section>
  )
}
