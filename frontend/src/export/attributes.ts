import type { EvidenceOf, ShownAgency, ShownTie } from './shown'
import { disclosureIds, documentIds } from './csv'

/** A typed attribute of GraphML and GEXF; both know these types by these names. */
export interface Attribute<Of> {
  readonly name: string
  readonly type: 'string' | 'int' | 'double' | 'boolean'
  readonly of: (one: Of) => string | number | boolean | null | undefined
}

export const agencyAttributes: readonly Attribute<ShownAgency>[] = [
  { name: 'name', type: 'string', of: ({ name }) => name },
  { name: 'acronym', type: 'string', of: ({ acronym }) => acronym },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'country', type: 'string', of: ({ country }) => country.id },
  { name: 'countryName', type: 'string', of: ({ country }) => country.name },
  { name: 'founded', type: 'string', of: ({ founded }) => founded },
  { name: 'dissolved', type: 'string', of: ({ dissolved }) => dissolved },
  { name: 'model', type: 'string', of: ({ mark }) => mark?.said },
  { name: 'x', type: 'double', of: ({ at }) => at.x },
  { name: 'y', type: 'double', of: ({ at }) => at.y },
]

/**
 * Ids of evidence stand in one string, separated by spaces, which no id has: of the list types that the formats offer, readers
 * disagree on the separator.
 */
export const tieAttributes = (evidence: EvidenceOf): readonly Attribute<ShownTie>[] => [
  { name: 'since', type: 'string', of: ({ since }) => since },
  { name: 'until', type: 'string', of: ({ until }) => until },
  { name: 'depth', type: 'int', of: ({ depth }) => depth },
  { name: 'confidence', type: 'string', of: ({ confidence }) => confidence },
  { name: 'leakedOnly', type: 'boolean', of: ({ leakedOnly }) => leakedOnly },
  { name: 'knownSince', type: 'string', of: ({ knownSince }) => knownSince },
  { name: 'role', type: 'string', of: ({ role }) => (role === '' || role === 'dim' ? null : role) },
  { name: 'note', type: 'string', of: ({ note }) => note },
  { name: 'disclosureCount', type: 'int', of: ({ disclosureCount }) => disclosureCount },
  { name: 'disclosures', type: 'string', of: ({ id }) => disclosureIds(evidence, id) },
  { name: 'documents', type: 'string', of: ({ id }) => documentIds(evidence, id) },
]

/** An attribute's values; one that is unknown is left out, which both formats take for "no value". */
export function valuesOf<Of>(attributes: readonly Attribute<Of>[], one: Of) {
  return attributes.flatMap(({ name, of }) => {
    const value = of(one)
    return value === null || value === undefined ? [] : [{ name, value: String(value) }]
  })
}
