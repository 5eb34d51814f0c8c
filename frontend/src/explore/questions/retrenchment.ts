import { useAsk } from '../../api/ask'
import {
  RetrenchmentDocument,
  type RetrenchmentDrop,
  type RetrenchmentQuery,
} from '../../api/generated/graphql'
import { isFiltered, type Filter, type WhatIf } from '../exploration'
import { isDefault } from '../parameters'
import { asInput } from './ripple'

export type Retrenchment = NonNullable<RetrenchmentQuery['retrenchment']>

export const defaultWithin = 2

export const asksNothing = ({ ties, leak, belowDepth, distrust }: WhatIf) =>
  ties.length === 0 && leak === undefined && belowDepth === undefined && distrust === undefined

/** The conditions as the contract names them. */
export function asDrop({ ties, leak, belowDepth, distrust, parameters }: WhatIf): RetrenchmentDrop {
  return {
    ...(ties.length > 0 && { ties }),
    ...(leak !== undefined && { leak }),
    ...(belowDepth !== undefined && { belowDepth }),
    ...(distrust && {
      distrust: { ...distrust, ...(!isDefault(parameters) && { parameters: asInput(parameters) }) },
    }),
  }
}

/** What dropping ties would cost; asks nothing until something is dropped. */
export function useRetrenchment(agency: string, whatIf: WhatIf, filter: Filter) {
  const idle = asksNothing(whatIf)
  const answer = useAsk(
    RetrenchmentDocument,
    {
      agency,
      drop: asDrop(whatIf),
      ...(isFiltered(filter) && { filter }),
      ...(whatIf.within !== undefined && { parameters: { within: whatIf.within } }),
    },
    { pause: idle },
  )
  return { answer, idle, retrenchment: answer.data?.retrenchment }
}
