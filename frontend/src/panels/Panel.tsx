import { useEffect } from 'react'
import { useExploration } from '../explore/useExploration'
import { lazyPart } from '../ui/lazyPart'
import { AgencyPanel } from './AgencyPanel'
import { CountryPanel } from './CountryPanel'
import { LeakPanel } from './LeakPanel'
import { PathPanel } from './PathPanel'
import { StartPanel } from './StartPanel'
import { TiePanel } from './TiePanel'

const ArrangementPanel = lazyPart('the arrangement', () => import('./records/ArrangementPanel'))
const DisclosurePanel = lazyPart('the disclosure', () => import('./records/DisclosurePanel'))
const DocumentPanel = lazyPart('the document', () => import('./records/DocumentPanel'))
const ReactionPanel = lazyPart('the reaction', () => import('./records/ReactionPanel'))
const TopicPanel = lazyPart('the topic', () => import('./records/TopicPanel'))
const ComparePanel = lazyPart('the comparison', () => import('./compare/ComparePanel'))
const StatisticsPanel = lazyPart('the statistics', () => import('./statistics/StatisticsPanel'))
const BacktestPanel = lazyPart('the test of the model', () => import('./backtest/BacktestPanel'))

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
      return <ArrangementPanel key={subject.id} id={subject.id} filter={filter} />
    case 'document':
      return <DocumentPanel key={subject.id} id={subject.id} />
    case 'disclosure':
      return <DisclosurePanel key={subject.id} id={subject.id} />
    case 'topic':
      return <TopicPanel key={subject.id} id={subject.id} />
    case 'reaction':
      return <ReactionPanel key={subject.id} id={subject.id} />
    case 'leak':
      return <LeakPanel key={subject.id} subject={subject} filter={filter} />
    case 'path':
      return <PathPanel subject={subject} filter={filter} />
    case 'compare':
      return <ComparePanel subject={subject} filter={filter} />
    case 'statistics':
      return <StatisticsPanel subject={subject} filter={filter} />
    case 'backtest':
      return <BacktestPanel />
  }
}
