import type { Aspect, ReactionKind } from '../api/generated/graphql'
import { conditionsOf, filterWords } from './conditions'
import { yearOf } from './dates'
import type { Filter, LeakSubject, PathSubject } from './exploration'
import { reactionWords } from './modelWords'
import { aspectWords, count, noveltyWords } from './words'
import { upperFirst } from '../ui/upperFirst'

// Titles for records that have no name of their own, and for the window and citations: the name of the thing first, then every
// condition without which it would be another finding.

interface Named {
  readonly name: string
  readonly acronym?: string | null
}

interface Told {
  readonly aspect: Aspect
  readonly between: readonly Named[]
  readonly concerns: readonly Named[]
}

interface Reacted {
  readonly kind: ReactionKind
  readonly date: string | null
  readonly by: Named
  readonly toward: Named | null
}

interface Placed extends Named {
  readonly country: { readonly name: string }
}

/** Names for a title: of more than four the first three and how many more. */
export function nameList(agencies: readonly Named[]): string {
  const names = agencies.map(({ name, acronym }) => acronym ?? name)
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}

/** "Operation: GCHQ, NSA", or of what shows nobody cooperating "Assessment, concerning SSA". */
export function disclosureTitle({ aspect, between, concerns }: Told): string {
  const what = upperFirst(aspectWords[aspect])
  if (between.length > 0) return `${what}: ${nameList(between)}`
  return concerns.length > 0 ? `${what}, concerning ${nameList(concerns)}` : what
}

/** "Protest by Germany toward United States, 2013". */
export const reactionTitle = ({ kind, date, by, toward }: Reacted): string =>
  [
    upperFirst(reactionWords[kind]),
    ` by ${by.name}`,
    toward ? ` toward ${toward.name}` : '',
    date === null ? '' : `, ${yearOf(date)}`,
  ].join('')

/** "Mossad (Institute for Intelligence and Special Operations), Israel": first what people know it by. */
export const agencyTitle = ({ name, acronym, country }: Placed) =>
  `${acronym ? `${acronym} (${name})` : name}, ${country.name}`

/** The same where several stand in one title: "Mossad (Israel)". */
export const shortAgency = ({ name, acronym, country }: Placed) => `${acronym ?? name} (${country.name})`

/** A title and the conditions that it holds under. */
export const under = (title: string, conditions: readonly string[]) => [title, ...conditions].join(', ')

/** "98 ties known only from leaks", "12 ties, joint operations or closer". */
export function tiesUnder(n: number, filter: Filter): string {
  const [first = '', ...rest] = filterWords(filter)
  const ties = count(n, 'tie')
  return /^(as of|known) /.test(first) ? under(`${ties} ${first}`, rest) : under(ties, filterWords(filter))
}

/** "Spy Cables: exposed ties, new, HOW". */
export const leakTitle = (name: string, { novelty, family }: Pick<LeakSubject, 'novelty' | 'family'>) =>
  under(`${name}: exposed ties`, [
    ...(novelty ? [noveltyWords[novelty].toLowerCase()] : []),
    ...(family ? [family] : []),
  ])

/** "SSA (South Africa) to GCSB (New Zealand): paths of cooperation, avoiding CIA (United States)". */
export function pathTitle(subject: PathSubject, filter: Filter, nameOf: (id: string) => string): string {
  const { from, to, maxHops, weighting, hop, chosen } = subject
  const end = (id: string | undefined) => (id === undefined ? '…' : nameOf(id))
  const title =
    from === undefined && to === undefined
      ? 'Paths of cooperation'
      : `${end(from)} to ${end(to)}: paths of cooperation`
  const conditions = conditionsOf(subject, filter, maxHops, nameOf)
    .map((said) => (typeof said === 'string' ? said : said.name))
    .join('')
    .replace(/^,? /, '')
  return under(title, [
    ...(conditions === '' ? [] : [conditions]),
    ...(weighting ? ['closest ties first'] : []),
    ...(hop === undefined ? [] : [`tie ${hop} of path ${chosen}`]),
  ])
}
