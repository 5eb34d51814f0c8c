import { confidenceWeights } from '../explore/parameters'
import { short } from '../explore/formula'
import type { FoundPath } from '../explore/questions/paths'
import { SubjectLink } from '../explore/SubjectLink'
import { confidenceWords, depthWord } from '../explore/words'
import { scoreText } from '../graph/score'
import { Fold } from '../ui/Fold'

/** How the figures of a path come about, tie by tie; each tie leads to its evidence. */
export function PathFigures({ path }: { readonly path: FoundPath }) {
  const { hops, closeness, cost } = path
  const costs = cost === null ? undefined : costsOf(hops, cost)
  const name = (agency: { acronym: string | null; name: string }) => agency.acronym ?? agency.name
  return (
    <Fold label="How closeness is computed">
      {() => (
        <>
          <p className="sum">
            {hops.map(({ liaison }) => short(liaison.depth / 5)).join(' × ')} ≈{' '}
            <strong>{scoreText(closeness)}</strong>
          </p>
          <ul className="factors">
            {hops.map(({ from, to, liaison }, i) => (
              <li key={liaison.id}>
                <span className="number">{short(liaison.depth / 5)}</span>
                <span>
                  <SubjectLink to={{ kind: 'tie', id: liaison.id }}>
                    <bdi>{name(from)}</bdi> – <bdi>{name(to)}</bdi>
                  </SubjectLink>
                  : {depthWord(liaison.depth)}, depth {liaison.depth} of 5{costs && `; costs ${costs[i]}`}
                </span>
              </li>
            ))}
          </ul>
          {cost !== null && (
            <p className="quiet">
              Cost of the path: {costs ? 'the sum, ' : 'by the evidence that the filters admit, '}
              {cost.toFixed(2)}.
            </p>
          )}
          <p className="quiet">Models, not facts: depth is no measure of trust.</p>
        </>
      )}
    </Fold>
  )
}

/** What each tie adds to the cost; undefined where the filters let other evidence count than what is known of the ties here. */
function costsOf(hops: FoundPath['hops'], cost: number): readonly string[] | undefined {
  const factors = hops.map(({ liaison: { depth, confidence } }) => ({
    close: depth / 5,
    // A tie without evidence counts as an alleged one.
    weight: confidenceWeights[confidence ?? 'ALLEGED'],
    word: confidence === null ? 'no evidence' : confidenceWords[confidence],
  }))
  const sum = factors.reduce((all, { close, weight }) => all + 0.1 - Math.log(close * weight), 0)
  if (Math.abs(sum - cost) > 0.001) return undefined
  return factors.map(({ close, weight, word }) => `0.1 − ln(${short(close)} × ${short(weight)} ${word})`)
}
