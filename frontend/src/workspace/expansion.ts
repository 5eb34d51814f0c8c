import type { AgencyKind } from '../api/generated/graphql'
import type { Partner } from '../explore/questions/partners'
import { kindWords } from '../explore/words'
import { upperFirst } from '../ui/upperFirst'

/** A part of an agency's partners that can be added at once. */
export interface Portion {
  readonly id: string
  readonly words: string
  readonly ids: readonly string[]
}

/** How many the shortest offer holds: as many as stand around a mark without crowding it. */
const few = 12

/** Ways to add partners: the closest, by what they do, by how well the tie is supported, or all. */
export function portionsOf(partners: readonly Partner[]): readonly Portion[] {
  const ids = (some: readonly Partner[]) => some.map(({ agency }) => agency.id)
  const kinds = [...new Set(partners.map(({ agency }) => agency.kind))].sort()
  const confirmed = partners.filter(({ confidence }) => confidence === 'CONFIRMED')
  const part = (some: readonly Partner[]) => some.length > 0 && some.length < partners.length
  return [
    ...(partners.length > few
      ? [{ id: 'closest', words: `The ${few} closest`, ids: ids(partners.slice(0, few)) }]
      : []),
    ...(part(confirmed)
      ? [{ id: 'confirmed', words: `Confirmed ties (${confirmed.length})`, ids: ids(confirmed) }]
      : []),
    ...kinds
      .map((kind) => ({ kind, some: partners.filter(({ agency }) => agency.kind === kind) }))
      .filter(({ some }) => part(some))
      .map(({ kind, some }) => ({
        id: `kind ${kind}`,
        words: `${upperFirst(kindWords[kind as AgencyKind])} (${some.length})`,
        ids: ids(some),
      })),
    {
      id: 'all',
      words: partners.length === 1 ? 'The one partner' : `All ${partners.length}`,
      ids: ids(partners),
    },
  ]
}
