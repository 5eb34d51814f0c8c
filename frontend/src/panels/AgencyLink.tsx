import type { AgencyLineFragment } from '../api/generated/graphql'
import { Glyph } from '../canvas/Glyph'
import { usePalette } from '../canvas/usePalette'
import { SubjectLink } from '../explore/SubjectLink'

interface Props {
  readonly agency: AgencyLineFragment
  readonly country?: boolean
}

/** An agency in a list: its mark, its name, its country. */
export function AgencyLink({ agency, country = true }: Props) {
  return (
    <span className="agency-link">
      <Glyph kind={agency.kind} palette={usePalette()} />
      <span>
        <SubjectLink to={{ kind: 'agency', id: agency.id }}>
          <bdi>{agency.name}</bdi>
          {agency.acronym !== null && <span className="acronym"> {agency.acronym}</span>}
        </SubjectLink>
        {country && (
          <span className="country">
            {' '}
            <bdi>{agency.country.name}</bdi>
          </span>
        )}
      </span>
    </span>
  )
}
