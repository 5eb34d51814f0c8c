import { useAsk } from '../../api/ask'
import { StatisticsDocument, type StatisticsQuery } from '../../api/generated/graphql'
import { isFiltered, type Filter } from '../exploration'

export type StatisticsFound = NonNullable<StatisticsQuery['statistics']>

/** Figures on the network under the present filters. */
export function useStatistics(filter: Filter, orderBy: 'betweenness' | undefined) {
  const answer = useAsk(StatisticsDocument, {
    ...(isFiltered(filter) && { filter }),
    rankBy: orderBy === 'betweenness' ? 'BETWEENNESS' : 'DEGREE',
  })
  return { answer, statistics: answer.data?.statistics }
}
