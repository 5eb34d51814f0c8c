import type { ReactNode } from 'react'
import type { Retrenchment } from '../../explore/questions/retrenchment'
import { SubjectLink } from '../../explore/SubjectLink'
import { count } from '../../explore/words'
import { Cut } from '../../ui/Cut'
import { Fold } from '../../ui/Fold'
import { AgencyLink } from '../AgencyLink'

interface Props {
  readonly found: Retrenchment
  readonly within: number
}

/** What would be lost: this comes first. */
export function Losses({ found, within }: Props) {
  const { lostCountries, lostTopics, singleProviders, unreachable, totalUnreachable } = found
  return (
    <section aria-label="Losses" className="losses">
      <h3>Losses</h3>
      <Loss name="Countries lost" n={lostCountries.length}>
        <ul className="inline">
          {lostCountries.map((country) => (
            <li key={country.id} data-country={country.id}>
              <SubjectLink to={{ kind: 'country', id: country.id }}>
                <bdi>{country.name}</bdi>
              </SubjectLink>
            </li>
          ))}
        </ul>
      </Loss>
      <Loss name="Topics lost" n={lostTopics.length}>
        <ul className="inline topics">
          {lostTopics.map((topic) => (
            <li key={topic.id} data-topic={topic.id}>
              <SubjectLink to={{ kind: 'topic', id: topic.id }}>
                <bdi>{topic.name}</bdi>
              </SubjectLink>
            </li>
          ))}
        </ul>
      </Loss>
      <Loss name="Topics left with a single provider" n={singleProviders.length}>
        <ul className="rows">
          {singleProviders.map(({ topic, partner, before }) => (
            <li key={topic.id}>
              <SubjectLink to={{ kind: 'topic', id: topic.id }}>
                <bdi>{topic.name}</bdi>
              </SubjectLink>
              : only <AgencyLink agency={partner} /> <span className="quiet">of {before} before</span>
            </li>
          ))}
        </ul>
      </Loss>
      <Loss name={`Agencies no longer within ${count(within, 'tie')}`} n={totalUnreachable}>
        <Fold
          label={`Show ${count(unreachable.length, 'agency', 'agencies')}`}
          startOpen={unreachable.length <= 8}
        >
          {() => (
            <ul className="rows">
              {unreachable.map(({ agency, before, after }) => (
                <li key={agency.id} className="counted" data-agency={agency.id}>
                  <AgencyLink agency={agency} />
                  <span className="quiet">
                    {count(before, 'tie')} away, {after === null ? 'no path after' : `${after} after`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Fold>
        <Cut shown={unreachable.length} total={totalUnreachable} what="agencies" />
      </Loss>
    </section>
  )
}

function Loss({
  name,
  n,
  children,
}: {
  readonly name: string
  readonly n: number
  readonly children: ReactNode
}) {
  return (
    <div className="loss">
      <h4>
        {name}: {n === 0 ? 'none' : n}
      </h4>
      {n > 0 && children}
    </div>
  )
}
