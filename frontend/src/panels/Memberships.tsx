import type { AgencyQuery } from '../api/generated/graphql'
import { dateWords } from '../explore/dates'
import { SubjectLink } from '../explore/SubjectLink'

type All = NonNullable<AgencyQuery['agency']>['memberships']

/** Arrangements that an agency belongs or belonged to. */
export function Memberships({ memberships }: { readonly memberships: All }) {
  return (
    <>
      <p className="quiet">Membership is not a tie by itself.</p>
      <ul className="plain">
        {memberships.map(({ arrangement, since, until, role }) => (
          <li key={arrangement.id}>
            <SubjectLink to={{ kind: 'arrangement', id: arrangement.id }}>
              <bdi>{arrangement.name}</bdi>
            </SubjectLink>
            <span className="quiet">
              {since !== null && ` from ${dateWords(since)}`}
              {until !== null && ` to ${dateWords(until)}`}
              {role !== null && (
                <>
                  {' · '}
                  <bdi>{role}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
