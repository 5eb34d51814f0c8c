import { confidenceWeights } from '../explore/parameters'
import { short } from '../explore/formula'
import type { FoundPath } from '../explore/questions/paths'
import { SubjectLink } from '../explore/SubjectLink'
import { confidenceWords, depthWord } from '../explore/words'
import { Fold } from '../ui/Fold'

/** How the figures of a path come about, tie by tie; each tie leads to its evidence. */
export function PathFigures({ path }: { readonly path: FoundPath }) {
  const { hops, closeness, cost } = path
  const name = (agency: { acronym: string | null; name: string }) => agency.acronym ?? agency.name
  return (
    <Fold label="How closeness is computed">
      {() => (
        <>
          <p className="sum">
            {hops.map(({ liaison }) => short(liaison.depth / 5)).join(' × ')} ≈{' '}
            <strong>{short(closeness)}</strong>
          </p>
          <ul className="factors">
            {hops.map(({ from, to, liaison }) => (
              <li key={liaison.id}>
                <span className="number">{short(liaison.depth / 5)}</span>
                <span>
                  <SubjectLink to={{ kind: 'tie', id: liaison.id }}>
                    <bdi>{name(from)}</bdi> – <bdi>{name(to)}</bdi>
                  </SubjectLink>
                  : {depthWord(liaison.depth)}, depth {liaison.depth} of 5
                  {cost !== null && `; costs ${costWords(liaison)}`}
                </span>
              </li>
            ))}
          </ul>
          {cost !== null && (
            <p className="quiet">
              Cost of the path: the sum, {cost.toFixed(2)}. Closeness and cost are models: depth is no measure
              of trust.
            </p>
          )}
        </>
      )}
    </Fold>
  )
}

/** What the server computes, spelt out. A tie without evidence under the filters counts as alleged. */
function costWords({ depth, confidence }: FoundPath['hops'][number]['liaison']): string {
  const weight = confidenceWeights[confidence ?? 'ALLEGED']
  const word = confidence === null ? 'no evidence' : confidenceWords[confidence]
  return `0.1 − ln(${short(depth / 5)} × ${short(weight)} ${word})`
}
