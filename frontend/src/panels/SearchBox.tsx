import type { Subject } from '../explore/exploration'
import type { Found } from '../explore/questions/search'
import { useGo } from '../explore/useExploration'
import { EntityCombo } from './EntityCombo'

/** The page's search: leads to whatever has a page. */
export function SearchBox() {
  const go = useGo()
  return (
    <search className="search">
      <EntityCombo
        label="Search agencies, countries, arrangements, leaks, documents, disclosures, topics and reactions"
        placeholder="Search a service, leak, topic, document …"
        onChoose={(found) => go.to(subjectOf(found))}
        hideLabel
      />
    </search>
  )
}

const kinds = {
  Agency: 'agency',
  Arrangement: 'arrangement',
  Country: 'country',
  Disclosure: 'disclosure',
  Document: 'document',
  Leak: 'leak',
  Reaction: 'reaction',
  Topic: 'topic',
} as const

const subjectOf = ({ __typename, id }: Found): Subject => ({ kind: kinds[__typename], id })
