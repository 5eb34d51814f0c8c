import { useState } from 'react'
import type { Subject } from '../explore/exploration'
import type { Found } from '../explore/questions/search'
import { useGo } from '../explore/useExploration'
import { EntityCombo } from './EntityCombo'

/** The page's search: leads to whatever has a page. */
export function SearchBox() {
  const go = useGo()
  const [ready] = useState(isReadyToType)
  return (
    <search className="search">
      <EntityCombo
        label="Search agencies, countries, arrangements, leaks, documents, disclosures, topics and reactions"
        placeholder="Search a service, leak, topic, document …"
        onChoose={(found) => go.land(subjectOf(found))}
        hideLabel
        autoFocus={ready}
      />
    </search>
  )
}

/**
 * Whether the reader came to the plain start with a keyboard at hand: then the search takes what is typed. It is asked once, on
 * arrival; a phone's keyboard would cover half of the page.
 */
const isReadyToType = () =>
  window.location.search === '' &&
  window.location.hash === '' &&
  window.matchMedia('(min-width: 60rem) and (hover: hover) and (pointer: fine)').matches

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
