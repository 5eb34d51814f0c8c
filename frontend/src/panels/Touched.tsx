import type { LeakFound } from '../explore/questions/leak'
import { SubjectLink } from '../explore/SubjectLink'
import { Fold } from '../ui/Fold'
import { AgencyLink } from './AgencyLink'

/** Agencies and countries that a leak names, cooperating or not. */
export function Touched({ exposure }: { readonly exposure: LeakFound['exposure'] }) {
  return (
    <section aria-label="Agencies and countries touched">
      <Fold label={`Agencies named (${exposure.agencies.length})`}>
        {() => (
          <ul className="rows">
            {exposure.agencies.map((agency) => (
              <li key={agency.id}>
                <AgencyLink agency={agency} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <Fold label={`Countries touched (${exposure.countries.length})`}>
        {() => (
          <ul className="inline">
            {exposure.countries.map((country) => (
              <li key={country.id}>
                <SubjectLink to={{ kind: 'country', id: country.id }}>
                  <bdi>{country.name}</bdi>
                </SubjectLink>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  )
}
