import type { AgencyQuery } from '../api/generated/graphql'
import { filterWords } from '../explore/conditions'
import { isFiltered, type AgencySubject, type Filter } from '../explore/exploration'
import { useAgency, useAgencyTies } from '../explore/questions/agency'
import { SubjectLink } from '../explore/SubjectLink'
import { agencyTitle, shortAgency, under } from '../explore/titles'
import { count, kindWords } from '../explore/words'
import { lazyPart } from '../ui/lazyPart'
import { More } from '../ui/More'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AgencyFacts } from './AgencyFacts'
import { AgencyViews } from './AgencyViews'
import { CanvasActions } from './CanvasActions'
import { Existence } from './Existence'
import { Limits } from './Limits'
import { PanelFrame } from './PanelFrame'
import { TieRow } from './TieRow'
import { Unknown } from './Unknown'

const WhatIfView = lazyPart('the model', () => import('./whatif/WhatIfView'))

interface Props {
  readonly subject: AgencySubject
  readonly filter: Filter
}

/** An agency: what is known of it, its ties with their evidence, and what dropping some would cost. */
export function AgencyPanel({ subject, filter }: Props) {
  const answer = useAgency(subject.id)
  const agency = answer.data?.agency
  if (answer.failure && !agency) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (!agency && answer.loading) return <Waiting what="the agency" />
  if (!agency) return <Unknown what="agency" id={subject.id} />
  if (subject.whatIf) {
    return (
      <PanelFrame
        over={overOf(agency)}
        title={agency.name}
        windowTitle={under(`What if ${shortAgency(agency)} dropped ties?`, filterWords(filter))}
      >
        <AgencyViews subject={subject} />
        <CanvasActions agencies={[agency.id]} />
        <Existence agency={agency} asOf={filter.asOf} />
        <WhatIfView agency={agency} whatIf={subject.whatIf} filter={filter} />
      </PanelFrame>
    )
  }
  return <Agency agency={agency} subject={subject} filter={filter} />
}

type Found = NonNullable<AgencyQuery['agency']>

const overOf = ({ kind }: Found) => `Agency · ${kindWords[kind]}`

function Agency({ agency, subject, filter }: { agency: Found; subject: AgencySubject; filter: Filter }) {
  const { answer, ties, more } = useAgencyTies(agency.id, filter)
  return (
    <PanelFrame
      over={overOf(agency)}
      title={agency.name}
      windowTitle={under(agencyTitle(agency), filterWords(filter))}
      question={answer.question}
    >
      <AgencyViews subject={subject} />
      <Existence agency={agency} asOf={filter.asOf} />
      <AgencyFacts agency={agency} />
      <p className="actions">
        <SubjectLink to={{ kind: 'path', from: agency.id, via: [], avoid: [], chosen: 1 }}>
          Paths from here
        </SubjectLink>
        <SubjectLink to={{ kind: 'path', to: agency.id, via: [], avoid: [], chosen: 1 }}>
          Paths to here
        </SubjectLink>
      </p>
      <CanvasActions agencies={[agency.id]} />
      <Limits of="agency" />
      <h3>
        Ties{' '}
        {ties && (
          <span className="quiet">
            ({ties.totalCount}
            {isFiltered(filter) ? ' under the present filters' : ''})
          </span>
        )}
      </h3>
      <p className="quiet">A tie is not wrongdoing, and a missing tie is not evidence that there is none.</p>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!ties && answer.loading && <Waiting what="the ties" />}
      {ties?.totalCount === 0 && (
        <p>No tie counts{isFiltered(filter) && ' under the present filters'}, so it is not on the canvas.</p>
      )}
      {ties && (
        <>
          <ul className="rows" aria-label={count(ties.totalCount, 'tie')}>
            {ties.edges.map(({ node, partner }) => (
              <TieRow key={node.id} tie={node} partner={partner} />
            ))}
          </ul>
          <More more={more} shown={ties.edges.length} total={ties.totalCount} loading={answer.loading} />
        </>
      )}
    </PanelFrame>
  )
}
