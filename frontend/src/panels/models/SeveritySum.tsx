import type { Aspect, Confidence } from '../../api/generated/graphql'
import { disclosureWeights, short } from '../../explore/formula'
import { SubjectLink } from '../../explore/SubjectLink'
import { aspectWords, confidenceWords } from '../../explore/words'
import { scoreText } from '../../graph/score'

interface Props {
  readonly disclosures: readonly {
    readonly id: string
    readonly aspect: Aspect
    readonly confidence: Confidence
  }[]
  readonly severity: number
  readonly weightOf: (of: Aspect | Confidence) => number
}

/** The severity of a tie in a leak, with every number of the formula and the disclosure that it comes from. */
export function SeveritySum({ disclosures, severity, weightOf }: Props) {
  const weights = disclosureWeights(disclosures, weightOf)
  return (
    <>
      <p className="sum">
        1 − {weights.map((weight) => `(1 − ${short(weight)})`).join(' × ')} ≈{' '}
        <strong>{scoreText(severity)}</strong>
      </p>
      <ul className="factors">
        {disclosures.map(({ id, aspect, confidence }, index) => (
          <li key={id}>
            <span className="number">{short(weights[index] ?? 0)}</span>
            <span>
              {aspectWords[aspect]} {short(weightOf(aspect))} × {confidenceWords[confidence]}{' '}
              {short(weightOf(confidence))}:{' '}
              <SubjectLink to={{ kind: 'disclosure', id }}>
                disclosure<span className="visually-hidden"> {id}</span>
              </SubjectLink>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
