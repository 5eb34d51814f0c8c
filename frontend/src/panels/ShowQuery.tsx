import { useState } from 'react'
import type { Question } from '../api/ask'
import { Fold } from '../ui/Fold'

/** The GraphQL that the view above came from, ready to be run at /graphql. */
export function ShowQuery({ question }: { readonly question: Question }) {
  return (
    <section className="show-query" aria-label="The query behind this view">
      <Fold label="Show me the query">{() => <QueryText question={question} />}</Fold>
    </section>
  )
}

function QueryText({ question }: { readonly question: Question }) {
  const [copied, setCopied] = useState(false)
  const variables = JSON.stringify(question.variables, null, 2)
  const copy = () =>
    navigator.clipboard
      .writeText(JSON.stringify({ query: question.text, variables: question.variables }))
      .then(() => setCopied(true))
      .catch(() => setCopied(false))
  return (
    <>
      <p className="quiet">
        Post this to <code>/graphql</code> as JSON with the fields <code>query</code> and{' '}
        <code>variables</code>.
      </p>
      <pre tabIndex={0} aria-label="GraphQL">
        {question.text}
      </pre>
      <pre tabIndex={0} aria-label="Variables">
        {variables}
      </pre>
      <button type="button" onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy as a request'}
      </button>
    </>
  )
}
