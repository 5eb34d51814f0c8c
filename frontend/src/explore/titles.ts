import type { Aspect, ReactionKind } from '../api/generated/graphql'
import { yearOf } from './dates'
import { reactionWords } from './modelWords'
import { aspectWords } from './words'

// Titles for records that have no name of their own.

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

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

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
