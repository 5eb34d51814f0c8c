import { useMemo } from 'react'
import { useAsk } from '../../api/ask'
import { GroupsDocument } from '../../api/generated/graphql'
import type { NetworkFound } from '../drawnOf'
import type { Grouping } from '../scene'

/** Agencies in groups that stand apart. */
export interface Groups {
  /** The group of each agency; empty for those in none. */
  readonly of: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  /** How many belong to more than one and are shown in the one that fits them best. */
  readonly several: number
  /** How many arrangements the answer left out. */
  readonly cut: number
}

/** Groups of what is drawn, by country or by arrangement. */
export function useGroups(grouping: Grouping | undefined, found: NetworkFound | undefined) {
  const answer = useAsk(GroupsDocument, {}, { pause: grouping !== 'arrangement' })
  const arrangements = answer.data?.arrangements?.nodes
  const cut = (answer.data?.arrangements?.totalCount ?? 0) - (arrangements?.length ?? 0)
  const groups = useMemo((): Groups | undefined => {
    if (!found || grouping === undefined) return undefined
    if (grouping === 'country') {
      return {
        of: new Map(found.nodes.map(({ id, country }) => [id, country.id])),
        names: new Map(found.nodes.map(({ country }) => [country.id, country.name])),
        several: 0,
        cut: 0,
      }
    }
    return (
      arrangements && {
        ...byArrangement(
          found.nodes.map(({ id }) => id),
          arrangements,
        ),
        cut,
      }
    )
  }, [grouping, found, arrangements, cut])
  return { groups, failure: groups ? undefined : answer.failure, retry: answer.retry }
}

interface Members {
  readonly id: string
  readonly name: string
  readonly members: readonly { readonly agency: { readonly id: string } }[]
}

/**
 * Each agency in one arrangement: of several the one with the most members here, so that groups are few and large. Arrangements
 * with a single member here group nothing.
 */
export function byArrangement(ids: readonly string[], arrangements: readonly Members[]): Groups {
  const here = new Set(ids)
  const sized = arrangements
    .map(({ id, name, members }) => ({
      id,
      name,
      members: [...new Set(members.map(({ agency }) => agency.id))].filter((each) => here.has(each)),
    }))
    .filter(({ members }) => members.length > 1)
    .sort((x, y) => y.members.length - x.members.length || (x.id < y.id ? -1 : 1))
  const of = new Map<string, string>(ids.map((id) => [id, '']))
  const counts = new Map<string, number>()
  for (const { id, members } of sized) {
    for (const member of members) {
      counts.set(member, (counts.get(member) ?? 0) + 1)
      if (of.get(member) === '') of.set(member, id)
    }
  }
  return {
    of,
    names: new Map([['', 'no arrangement'], ...sized.map(({ id, name }) => [id, name] as const)]),
    several: [...counts.values()].filter((count) => count > 1).length,
    cut: 0,
  }
}
