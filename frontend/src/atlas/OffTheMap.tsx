import { SubjectLink } from '../explore/SubjectLink'
import { count } from '../explore/words'
import type { Held } from './countries'

/** What has no place on a map of countries must still be found. */
export function OffTheMap({ countries }: { readonly countries: readonly Held[] }) {
  if (countries.length === 0) return null
  return (
    <p className="atlas-off">
      Not on the map:{' '}
      {countries.map(({ id, name, agencies, ties }, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <SubjectLink to={{ kind: 'country', id }}>
            <bdi>{name}</bdi>
          </SubjectLink>{' '}
          ({count(agencies.length, 'agency', 'agencies')}, {count(ties, 'tie')})
        </span>
      ))}
    </p>
  )
}
