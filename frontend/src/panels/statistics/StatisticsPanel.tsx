import { useMemo } from 'react'
import { filterWords } from '../../explore/conditions'
import { isFiltered, type Filter, type StatisticsSubject } from '../../explore/exploration'
import { useStatistics, type StatisticsFound } from '../../explore/questions/statistics'
import { useShow } from '../../explore/shown'
import { under } from '../../explore/titles'
import { count } from '../../explore/words'
import { statisticsHighlight } from '../../graph/lenses/statistics'
import { Busy } from '../../ui/Busy'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { Limits } from '../Limits'
import { ModelUsed } from '../models/ModelUsed'
import { PanelFrame } from '../PanelFrame'
import { Bridges } from './Bridges'
import { CanvasOptions } from './CanvasOptions'
import { Figures } from './Figures'
import { NodeTable } from './NodeTable'

interface Props {
  readonly subject: StatisticsSubject
  readonly filter: Filter
}

const title = 'Statistics of the network'

/** Figures on the shape of the network under the present filters. */
export default function StatisticsPanel({ subject, filter }: Props) {
  const { answer, statistics } = useStatistics(filter, subject.orderBy)
  const { size, colour } = subject
  const highlight = useMemo(
    () =>
      statistics
        ? statisticsHighlight(statistics, { ...(size && { size }), ...(colour && { colour }) })
        : undefined,
    [statistics, size, colour],
  )
  useShow(highlight)
  return (
    <PanelFrame
      over="Figures"
      title={title}
      windowTitle={under(title, filterWords(filter))}
      question={answer.question}
    >
      <p className="note">
        These figures describe what was published. Who is leaked or written about stands out: none of them
        measures importance or trust.
      </p>
      <Limits of="statistics" />
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!statistics && answer.loading && <Waiting what="the figures" />}
      {statistics && !answer.failure && (
        <Busy loading={answer.loading} said={summaryOf(statistics)}>
          {statistics.agencies === 0 && (
            <p className="note">No tie counts{isFiltered(filter) && ' under the present filters'}.</p>
          )}
          <Figures statistics={statistics} />
          <CanvasOptions subject={subject} />
          <NodeTable statistics={statistics} subject={subject} />
          <Bridges statistics={statistics} />
          <ModelUsed model={statistics.model}>
            <Words />
          </ModelUsed>
        </Busy>
      )}
    </PanelFrame>
  )
}

const summaryOf = ({ agencies, liaisons, totalComponents }: StatisticsFound) =>
  `${count(agencies, 'agency', 'agencies')}, ${count(liaisons, 'tie')}, ${count(totalComponents, 'component')}.`

const Words = () => (
  <div className="formula-words">
    <p>
      <strong>Betweenness</strong>: the share of shortest paths between two other agencies that pass through
      one (Freeman 1977). That paths pass through it does not say that anything does.
    </p>
    <p>
      <strong>Communities</strong>: agencies with more ties among themselves than chance would have it
      (Louvain: Blondel and others 2008). Found by a method, not named by a source.
    </p>
    <p>
      <strong>Bridge, agency that holds parts together</strong> (a cut agency): without it, a part of the
      network that hangs together would fall apart.
    </p>
  </div>
)
