import { useAsk } from '../../api/ask'
import { RippleDocument, type RippleParameters, type RippleQuery } from '../../api/generated/graphql'
import { isFiltered, type Filter } from '../exploration'
import { isDefault, type ModelParameters } from '../parameters'

export type RippleFound = NonNullable<RippleQuery['ripple']>
export type Distrust = RippleFound['scores'][number]

/** The parameters as the contract names them. */
export function asInput({ weights = {}, ...rest }: ModelParameters): RippleParameters {
  const lowered = Object.entries(weights).map(([name, weight]) => [name.toLowerCase(), weight])
  return { ...rest, ...(lowered.length > 0 && { weights: Object.fromEntries(lowered) }) }
}

/** Modelled distrust after a leak, under the present filters. */
export function useRipple(leak: string, parameters: ModelParameters, filter: Filter) {
  const answer = useAsk(RippleDocument, {
    leak,
    ...(isFiltered(filter) && { filter }),
    ...(!isDefault(parameters) && { parameters: asInput(parameters) }),
  })
  return { answer, ripple: answer.data?.ripple }
}

/** A chain with the names of its agencies: all on the way to a scored agency have scores themselves. */
export function namedHops({ holder, scores }: RippleFound, { chain }: Distrust) {
  const agencies = new Map(scores.map(({ agency }) => [agency.id, agency]))
  if (holder) agencies.set(holder.id, holder)
  return chain.flatMap(({ from, to, liaison }) => {
    const [first, second] = [agencies.get(from.id), agencies.get(to.id)]
    return first && second ? [{ from: first, to: second, liaison }] : []
  })
}
