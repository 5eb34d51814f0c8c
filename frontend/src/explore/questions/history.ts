import { useState } from 'react'
import { useAsk } from '../../api/ask'
import {
  BacktestDocument,
  LeakBacktestDocument,
  LeakReactionsDocument,
  type BacktestQuery,
  type LeakBacktestQuery,
  type ReactionLineFragment,
} from '../../api/generated/graphql'
import { isDefault, type ModelParameters } from '../parameters'
import { asInput } from './ripple'

export type BacktestFound = NonNullable<BacktestQuery['backtest']>
export type LeakTest = NonNullable<NonNullable<LeakBacktestQuery['leak']>['backtest']>
export type Reaction = ReactionLineFragment

/** What was seen to happen after a leak; `more` asks for the next page, which joins those before. */
export function useReactions(leak: string) {
  const [after, setAfter] = useState<string>()
  const answer = useAsk(LeakReactionsDocument, { id: leak, ...(after !== undefined && { after }) })
  const reactions = answer.data?.leak?.reactions
  const next = reactions?.pageInfo.hasNextPage ? reactions.pageInfo.endCursor : null
  return { answer, reactions, more: next === null ? undefined : () => setAfter(next) }
}

/** How the model did on one leak, with the parameters in use. */
export function useLeakTest(leak: string, parameters: ModelParameters) {
  const answer = useAsk(LeakBacktestDocument, {
    id: leak,
    ...(!isDefault(parameters) && { parameters: { ripple: asInput(parameters) } }),
  })
  return { answer, test: answer.data?.leak?.backtest }
}

/** How the model did on all of them, with its defaults. */
export function useBacktest() {
  const answer = useAsk(BacktestDocument, {})
  return { answer, backtest: answer.data?.backtest }
}
