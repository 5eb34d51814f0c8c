import { roleNames } from '../explore/roleWords'
import { confidenceWords, count } from '../explore/words'
import type { Held } from './countries'
import { isWithin, roleOrder, type Pair } from './pairs'

/** "2 new, 1 known before": why ties of the pair stand out. */
export const litWords = ({ roles }: Pair) =>
  [...roleOrder]
    .reverse()
    .flatMap((role) => {
      const n = roles.get(role)
      return n === undefined ? [] : [`${n} ${roleNames[role]}`]
    })
    .join(', ')

/** "4 ties, best evidence confirmed; 2 new". */
export function pairFacts(pair: Pair): string {
  const { ties, best } = pair
  const lit = litWords(pair)
  // Of one tie there is no best.
  const evidence = best && `, ${ties.length === 1 ? '' : 'best evidence '}${confidenceWords[best]}`
  return `${count(ties.length, 'tie')}${evidence ?? ''}${lit && `; ${lit}`}`
}

export const pairName = (pair: Pair) =>
  isWithin(pair) ? `Within ${pair.a.name}` : `${pair.a.name} with ${pair.b.name}`

export const pairWords = (pair: Pair) => `${pairName(pair)}: ${pairFacts(pair)}`

/** "2 agencies, 14 ties with 6 countries, 1 within the country". */
export function countryFacts({ agencies, ties, partners, within }: Held): string {
  const inside = within?.ties.length ?? 0
  return [
    count(agencies.length, 'agency', 'agencies'),
    ties - inside === 0
      ? 'no tie with another country'
      : `${count(ties - inside, 'tie')} with ${count(partners, 'other country', 'other countries')}`,
    ...(inside > 0 ? [`${count(inside, 'tie')} within the country`] : []),
  ].join(', ')
}

export const countryWords = (country: Held) => `${country.name}: ${countryFacts(country)}`
