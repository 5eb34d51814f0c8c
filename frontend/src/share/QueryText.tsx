import type { Question } from '../api/ask'
import { Copy } from './Copy'
import { runnable, twinOf } from './twins'

/** An operation of the API and, where the catalogue has it, the Cypher that gives the same ids. */
export default function QueryText({ question }: { readonly question: Question }) {
  const { text, variables } = question
  const twin = twinOf(question)
  const indented = JSON.stringify(variables, null, 2)
  const playground = `/playground?${new URLSearchParams({ query: text, variables: JSON.stringify(variables) })}`
  return (
    <>
      <p className="quiet">
        GraphQL: post it to <code>/graphql</code> as JSON with the fields <code>query</code> and{' '}
        <code>variables</code>.
      </p>
      <pre tabIndex={0} aria-label="GraphQL">
        {text}
      </pre>
      <pre tabIndex={0} aria-label="Variables">
        {indented}
      </pre>
      <p className="query-actions">
        <Copy text={text} label="Copy GraphQL" />
        <Copy text={JSON.stringify({ query: text, variables })} label="Copy as a request" />
        <a href={playground}>Open in the playground</a>
      </p>
      {twin ? (
        <>
          <p className="quiet">
            Cypher: run it in Neo4j Browser or cypher-shell, the parameters first. {twin.note}
          </p>
          <pre tabIndex={0} aria-label="Cypher">
            {runnable(twin)}
          </pre>
          <p className="query-actions">
            <Copy text={runnable(twin)} label="Copy Cypher" />
          </p>
        </>
      ) : (
        <p className="quiet">The catalogue of Cypher queries has no twin of this one.</p>
      )}
    </>
  )
}
