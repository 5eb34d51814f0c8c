import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { useExploration } from '../explore/useExploration'
import { Waiting } from '../ui/Waiting'
import { AgencyPanel } from './AgencyPanel'
import { CountryPanel } from './CountryPanel'
import { LeakPanel } from './LeakPanel'
import { PathPanel } from './PathPanel'
import { StartPanel } from './StartPanel'
import { TiePanel } from './TiePanel'

const ArrangementPanel = lazy(() => import('./records/ArrangementPanel'))
const DisclosurePanel = lazy(() => import('./records/DisclosurePanel'))
const DocumentPanel = lazy(() => import('./records/DocumentPanel'))
const ReactionPanel = lazy(() => import('./records/ReactionPanel'))
const TopicPanel = lazy(() => import('./records/TopicPanel'))
const ComparePanel = lazy(() => import('./compare/ComparePanel'))
const StatisticsPanel = lazy(() => import('./statistics/StatisticsPanel'))
const BacktestPanel = lazy(() => import('./backtest/BacktestPanel'))

const onDemand = (panel: ReactNode) => <Suspense fallback={<Waiting what="the panel" />}>{panel}</Suspense>

/** The panel for the present subject. The keys make each subject start afresh: nothing opened there stays open here. */
export function Panel() {
  const { subject, filter } = useExploration()
  const view = `${'id' in subject ? subject.id : ''} ${subject.kind} ${'ripple' in subject || 'whatIf' in subject}`
  // The panel scrolls by itself on a wide screen: a new subject begins at its top.
  useEffect(() => {
    // In braces: newer browsers answer a promise here, which an effect must not return.
    document.getElementById('panel')?.scrollTo(0, 0)
  }, [view])
  switch (subject.kind) {
    case 'start':
      return <StartPanel />
    case 'agency':
      return <AgencyPanel key={subject.id + JSON.stringify(filter)} subject={subject} filter={filter} />
    case 'country':
      return <CountryPanel key={subject.id + JSON.stringify(filter)} id={subject.id} filter={filter} />
    case 'tie':
      return <TiePanel key={subject.id} id={subject.id} />
    case 'arrangement':
      return onDemand(<ArrangementPanel key={subject.id} id={subject.id} filter={filter} />)
    case 'document':
      return onDemand(<DocumentPanel key={subject.id} id={subject.id} />)
    case 'disclosure':
      return onDemand(<DisclosurePanel key={subject.id} id={subject.id} />)
    case 'topic':
      return onDemand(<TopicPanel key={subject.id} id={subject.id} />)
    case 'reaction':
      return onDemand(<ReactionPanel key={subject.id} id={subject.id} />)
    case 'leak':
      return <LeakPanel key={subject.id} subject={subject} filter={filter} />
    case 'path':
      return <PathPanel subject={subject} filter={filter} />
    case 'compare':
      return onDemand(<ComparePanel subject={subject} filter={filter} />)
    case 'statistics':
      return onDemand(<StatisticsPanel subject={subject} filter={filter} />)
    case 'backtest':
      return onDemand(<BacktestPanel />)
  }
}
