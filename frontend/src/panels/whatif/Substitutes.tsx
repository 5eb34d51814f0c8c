import type { Retrenchment } from '../../explore/questions/retrenchment'
import { count } from '../../explore/words'
import { Cut } from '../../ui/Cut'
import { Fold } from '../../ui/Fold'
import { AgencyLink } from '../AgencyLink'
import { Hops } from '../models/Hops'

/** Who could step in, with the way to them that would remain. */
export function Substitutes({
  found: { lostTopics, substitutes, totalSubstitutes },
}: {
  found: Retrenchment
}) {
  return (
    <section aria-label="Substitutes">
      <h3>
        Who could step in <span className="quiet">(model, {totalSubstitutes})</span>
      </h3>
      {totalSubstitutes === 0 && (
        <p className="quiet">
          {lostTopics.length === 0
            ? 'No topic would be lost, so nobody is looked for.'
            : 'No agency within two ties that is not a partner yet covers a lost topic.'}
        </p>
      )}
      <ol className="rows">
        {substitutes.map(({ agency, topics, distance, through }, index) => (
          <li key={agency.id} data-agency={agency.id}>
            <p>
              {index + 1}. <AgencyLink agency={agency} />
            </p>
            <p className="quiet">
              covers {count(topics.length, 'lost topic')}:{' '}
              <bdi>{topics.map(({ name }) => name).join(', ')}</bdi>
              {distance !== null && ` · ${count(distance, 'tie')} away after`}
            </p>
            {through.length === 0 ? (
              <p className="quiet">No path to it would remain.</p>
            ) : (
              <Fold
                label={`Path that remains: ${count(through.length, 'tie')}`}
                name={`Path to ${agency.name}`}
              >
                {() => <Hops hops={through} />}
              </Fold>
            )}
          </li>
        ))}
      </ol>
      <Cut shown={substitutes.length} total={totalSubstitutes} what="agencies" />
    </section>
  )
}
