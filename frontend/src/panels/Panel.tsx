import { useEffect } from 'react'
import { useExploration } from '../explore/useExploration'
import { AgencyPanel } from './AgencyPanel'
import { CountryPanel } from './CountryPanel'
import { LeakPanel } from './LeakPanel'
import { PathPanel } from './PathPanel'
import { StartPanel } from './StartPanel'
import { TiePanel } from './TiePanel'

/** The panel for the present subject. The keys make each subject start afresh: nothing opened there stays open here. */
export function Panel() {
  const { subject, filter } = useExploration()
  const view = 'id' in subject ? `${subject.kind} ${subject.id}` : subject.kind
  // The panel scrolls by itself on a wide screen: a new subject begins at its top.
  useEffect(() => {
    // In braces: newer browsers answer a promise here, which an effect must not return.
    document.getElementById('panel')?.scrollTo(0, 0)
  }, [view])
  switch (subject.kind) {
    case 'start':
      return <StartPanel />
    case 'agency':
      return <AgencyPanel key={subject.id + JSON.stringify(filter)} id={subject.id} filter={filter} />
    case 'country':
      return <CountryPanel key={subject.id} id={subject.id} />
    case 'tie':
      return <TiePanel key={subject.id} id={subject.id} />
    case 'leak':
      return <LeakPanel key={subject.id} id={subject.id} novelty={subject.novelty} />
    case 'path':
      return <PathPanel subject={subject} filter={filter} />
  }
}
