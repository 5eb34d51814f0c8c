import type { Subject } from '../explore/exploration'
import type { Found } from '../explore/questions/search'
import { useGo } from '../explore/useExploration'
import { EntityCombo } from './EntityCombo'

const kinds = ['AGENCY', 'COUNTRY', 'LEAK'] as const

/** The page's search: leads to an agency, a country or a leak. */
export function SearchBox() {
  const go = useGo()
  const choose = (found: Found) => {
    const subject = subjectOf(found)
    if (subject) go.to(subject)
  }
  return (
    <search className="search">
      <EntityCombo
        label="Search agencies, countries and leaks"
        placeholder="Search an agency, country or leak"
        kinds={kinds}
        onChoose={choose}
        hideLabel
      />
    </search>
  )
}

function subjectOf({ __typename, id }: Found): Subject | undefined {
  switch (__typename) {
    case 'Agency':
      return { kind: 'agency', id }
    case 'Country':
      return { kind: 'country', id }
    case 'Leak':
      return { kind: 'leak', id }
    default:
      return undefined
  }
}
