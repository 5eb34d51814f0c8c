import type { Emphasis } from '../graph/emphasis'
import type { Model } from '../graph/model'
import { compare, isWithin, type Country, type Pair } from './pairs'

/** A country with what is drawn of it. */
export interface Held extends Country {
  readonly agencies: readonly string[]
  /** Ties of its agencies; one within the country counts once. */
  readonly ties: number
  /** With how many other countries. */
  readonly partners: number
  readonly within: Pair | undefined
  readonly state: 'focus' | 'near' | 'plain' | 'back'
}

/** The countries of what is drawn, by name. */
export function countriesOf(model: Model, emphasis: Emphasis, pairs: readonly Pair[]): readonly Held[] {
  const agencies = new Map<string, string[]>()
  const named = new Map<string, Country>()
  for (const { id, country } of model.agencies.values()) {
    named.set(country.id, country)
    agencies.set(country.id, [...(agencies.get(country.id) ?? []), id])
  }
  const ends = new Map<string, Pair[]>()
  for (const pair of pairs) {
    for (const id of new Set([pair.a.id, pair.b.id])) ends.set(id, [...(ends.get(id) ?? []), pair])
  }
  return [...named.values()]
    .map(({ id, name }) => {
      const [own, of] = [agencies.get(id) ?? [], ends.get(id) ?? []]
      return {
        id,
        name,
        agencies: own,
        ties: of.reduce((sum, { ties }) => sum + ties.length, 0),
        partners: of.filter((pair) => !isWithin(pair)).length,
        within: of.find(isWithin),
        state: stateOf(own, emphasis),
      }
    })
    .sort((x, y) => compare(x.name, y.name) || (x.id < y.id ? -1 : 1))
}

function stateOf(own: readonly string[], { agencies, dim, faded }: Emphasis): Held['state'] {
  const states = own.filter((id) => !faded.has(id)).map((id) => agencies.get(id))
  if (states.includes('focus')) return 'focus'
  if (states.includes('near')) return 'near'
  // On another path: between what is lit and what steps back.
  if (states.includes('beside')) return 'plain'
  return dim || states.length === 0 ? 'back' : 'plain'
}

/** For labels and the camera: what the reader looks at first, then the best connected. */
export const byWeight = (countries: readonly Held[]): readonly Held[] => {
  const rank = { focus: 0, near: 1, plain: 2, back: 3 }
  return [...countries].sort(
    (x, y) => rank[x.state] - rank[y.state] || y.ties - x.ties || (x.id < y.id ? -1 : 1),
  )
}
