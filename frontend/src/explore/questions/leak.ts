import { useAsk } from '../../api/ask'
import { LeakDocument, StartDocument, type LeakQuery } from '../../api/generated/graphql'

export const useLeak = (id: string, pause = false) => useAsk(LeakDocument, { id }, { pause })

/** Leaks to choose from, and what data is loaded. */
export const useStart = () => useAsk(StartDocument, {})

export type LeakFound = NonNullable<LeakQuery['leak']>
export type ExposedTie = LeakFound['exposure']['ties'][number]
