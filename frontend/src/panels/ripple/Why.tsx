import { useEffect, useRef } from 'react'
import { carriedFactors, valueOf, weightsOf } from '../../explore/formula'
import { namedHops, type Distrust, type RippleFound } from '../../explore/questions/ripple'
import { count } from '../../explore/words'
import { scoreText } from '../../graph/score'
import { Fold } from '../../ui/Fold'
import { EvidenceById } from '../ById'
import { Hops } from '../models/Hops'
import { SeveritySum } from '../models/SeveritySum'
import { useArrived } from '../useArrived'

interface Props {
  readonly ripple: RippleFound
  readonly distrust: Distrust
}

/** What causes a score: the ties with their evidence, and every number of the formula. */
export function Why({ ripple, distrust }: Props) {
  const { agency, cause, score } = distrust
  const hops = namedHops(ripple, distrust)
  const section = useRef<HTMLElement>(null)
  const arrived = useArrived()
  // Chosen on the canvas, the reasons may be out of sight.
  useEffect(() => {
    if (arrived) section.current?.scrollIntoView({ block: 'nearest' })
  }, [arrived])
  return (
    <section ref={section} className="why" aria-label={`Why ${agency.name} has its score`}>
      <Hops hops={hops} />
      {cause === 'EXPOSED_TIE' ? (
        <>
          <p>
            The leak itself lays this tie open, by {count(distrust.disclosures.length, 'disclosure')}.
            Severity of the tie (model):
          </p>
          <SeveritySum
            disclosures={distrust.disclosures}
            severity={distrust.severity}
            weightOf={weightsOf(ripple.model)}
          />
          <Fold label="Those disclosures" name={`Those disclosures, tie with ${agency.name}`}>
            {() => <EvidenceById ids={distrust.disclosures.map(({ id }) => id)} />}
          </Fold>
          <p className="quiet">
            A chain alone would carry {scoreText(distrust.carried)}; the larger counts: {scoreText(score)}.
          </p>
        </>
      ) : (
        <>
          <p>
            What it shared can have reached the holder along{' '}
            {distrust.chain.length === 1 ? 'this tie' : 'these ties'}. What the chain carries (model):
          </p>
          <Carried ripple={ripple} distrust={distrust} />
          {distrust.severity > 0 && (
            <p className="quiet">
              The leak also shows its tie with the holder, of severity {scoreText(distrust.severity)}; the
              larger counts.
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Carried({ ripple, distrust }: Props) {
  const steps = namedHops(ripple, distrust).map(({ from, to, liaison }) => ({
    depth: liaison.depth,
    between: `${from.acronym ?? from.name} – ${to.acronym ?? to.name}`,
  }))
  const factors = carriedFactors(ripple.gravity, steps, valueOf(ripple.model, 'damping') ?? 0)
  return (
    <>
      <p className="sum">
        {factors.map(({ value }) => scoreText(value)).join(' × ')} ≈{' '}
        <strong>{scoreText(distrust.carried)}</strong>
      </p>
      <ul className="factors">
        {factors.map(({ value, what }) => (
          <li key={what}>
            <span className="number">{scoreText(value)}</span> <bdi>{what}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
