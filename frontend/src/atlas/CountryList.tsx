import { SubjectLink } from '../explore/SubjectLink'
import type { Held } from './countries'
import { countryFacts } from './say'

/** Every country of what is drawn as text, on the map or not. */
export const CountryList = ({ countries }: { readonly countries: readonly Held[] }) => (
  <ul className="rows" aria-label="Countries">
    {countries.map((country) => (
      <li key={country.id}>
        <SubjectLink to={{ kind: 'country', id: country.id }} className="clamped">
          <bdi>{country.name}</bdi>
        </SubjectLink>{' '}
        <span className="quiet">{countryFacts(country)}</span>
      </li>
    ))}
  </ul>
)
