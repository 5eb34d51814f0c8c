import type { ReactNode } from 'react'
import type { AgencyQuery } from '../api/generated/graphql'
import { dateWords } from '../explore/dates'
import { SubjectLink } from '../explore/SubjectLink'
import { Fold } from '../ui/Fold'
import { AgencyLink } from './AgencyLink'
import { Memberships } from './Memberships'

type Agency = NonNullable<AgencyQuery['agency']>

/** What the record says of an agency itself. */
export function AgencyFacts({ agency }: { readonly agency: Agency }) {
  return (
    <>
      <dl className="facts">
        <Fact name="Country">
          <SubjectLink to={{ kind: 'country', id: agency.country.id }}>
            <bdi>{agency.country.name}</bdi>
          </SubjectLink>
        </Fact>
        {agency.acronym !== null && (
          <Fact name="Acronym">
            <bdi>{agency.acronym}</bdi>
          </Fact>
        )}
        {agency.nativeName !== null && (
          <Fact name="Native name">
            <bdi>{agency.nativeName}</bdi>
          </Fact>
        )}
        {agency.aliases.length > 0 && (
          <Fact name="Also">
            <bdi>{agency.aliases.join(', ')}</bdi>
          </Fact>
        )}
        {agency.founded !== null && <Fact name="Founded">{dateWords(agency.founded)}</Fact>}
        {agency.dissolved !== null && <Fact name="Dissolved">{dateWords(agency.dissolved)}</Fact>}
        {agency.predecessors.length > 0 && (
          <Fact name="Followed on">
            <Agencies of={agency.predecessors} />
          </Fact>
        )}
        {agency.successors.length > 0 && (
          <Fact name="Followed by">
            <Agencies of={agency.successors} />
          </Fact>
        )}
      </dl>
      {agency.memberships.length > 0 && (
        <Fold label={`Arrangements (${agency.memberships.length})`}>
          {() => <Memberships memberships={agency.memberships} />}
        </Fold>
      )}
      {agency.leaks.length > 0 && (
        <Fold label={`Named in leaks and releases (${agency.leaks.length})`}>
          {() => (
            <ul className="plain">
              {agency.leaks.map((leak) => (
                <li key={leak.id}>
                  <SubjectLink to={{ kind: 'leak', id: leak.id }}>
                    <bdi>{leak.name}</bdi>
                  </SubjectLink>
                  {leak.published !== null && <span className="quiet"> {dateWords(leak.published)}</span>}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Agencies({ of }: { readonly of: Agency['predecessors'] }) {
  return (
    <ul className="plain">
      {of.map((agency) => (
        <li key={agency.id}>
          <AgencyLink agency={agency} country={false} />
        </li>
      ))}
    </ul>
  )
}
