import { useAsk } from '../../api/ask'
import { CompareDocument, type CompareQuery } from '../../api/generated/graphql'
import { isFiltered, withoutClock, type CompareSubject, type Filter } from '../exploration'

export type Comparison = NonNullable<CompareQuery['compare']>
export type ComparedTie = Comparison['appeared'][number]

/** Ties at two dates; asks nothing until both are there. */
export function useCompare({ clock, before = '', after = '' }: CompareSubject, filter: Filter) {
  const ready = before !== '' && after !== ''
  const rest = withoutClock(filter, clock)
  const answer = useAsk(
    CompareDocument,
    {
      before,
      after,
      clock: clock === 'asOf' ? 'AS_OF' : 'KNOWN_BY',
      ...(isFiltered(rest) && { filter: rest }),
    },
    { pause: !ready },
  )
  return { answer, ready, comparison: answer.data?.compare }
}
