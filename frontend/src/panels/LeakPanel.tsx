import type { ReactNode } from 'react'
import type { Filter, LeakSubject } from '../explore/exploration'
import { useLeak, type LeakFound } from '../explore/questions/leak'
import { filterWords } from '../explore/conditions'
import { dateWords } from '../explore/dates'
import { leakTitle, under } from '../explore/titles'
import { count, leakKindWords } from '../explore/words'
import { Checked } from '../ui/Checked'
import { Fold } from '../ui/Fold'
import { lazyPart } from '../ui/lazyPart'
import { OutLink } from '../ui/OutLink'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AgencyLink } from './AgencyLink'
import { CanvasActions } from './CanvasActions'
import { endsOf } from './endsOf'
import { ExposedTies } from './ExposedTies'
import { Jump } from './Jump'
import { LeakViews } from './LeakViews'
import { Limits } from './Limits'
import { PanelFrame } from './PanelFrame'
import { Touched } from './Touched'
import { Unknown } from './Unknown'

const RippleView = lazyPart('the model', () => import('./ripple/RippleView'))
const LeakDocuments = lazyPart('the documents', () => import('./LeakDocuments'))
const LeakDisclosures = lazyPart('the disclosures', () => import('./LeakDisclosures'))
const Reactions = lazyPart('the reactions', async () => ({
  default: (await import('./ripple/ReactionList')).Reactions,
}))

interface Props {
  readonly subject: LeakSubject
  readonly filter: Filter
}

/** A leak or release: what it lays open, what was seen to follow, and what a model makes of it. */
export function LeakPanel({ subject, filter }: Props) {
  const { id, ripple } = subject
  const answer = useLeak(id)
  const leak = answer.data?.leak
  if (answer.failure && !leak) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (!leak && answer.loading) return <Waiting what="the leak" />
  if (!leak) return <Unknown what="leak" id={id} />
  const over = leakKindWords[leak.kind]
  if (ripple) {
    return (
      <PanelFrame
        over={over}
        title={leak.name}
        windowTitle={under(`${leak.name}: modelled distrust`, filterWords(filter))}
      >
        <CanvasActions agencies={endsOf(leak.exposure.ties.map(({ liaison }) => liaison))} />
        <LeakViews subject={subject} published={leak.published} filter={filter} />
        <RippleView leak={leak} subject={subject} view={ripple} filter={filter} />
      </PanelFrame>
    )
  }
  return (
    <PanelFrame
      over={over}
      title={leak.name}
      windowTitle={leakTitle(leak.name, subject)}
      question={answer.question}
    >
      <LeakFacts leak={leak} />
      <CanvasActions agencies={endsOf(leak.exposure.ties.map(({ liaison }) => liaison))} />
      <LeakViews subject={subject} published={leak.published} filter={filter} />
      <Limits of="leak" />
      <ExposedTies leak={leak} subject={subject} />
      <Touched exposure={leak.exposure} />
      <LeakRecords leak={leak} />
    </PanelFrame>
  )
}

/** What is in the leak and what followed it, each asked for once it is opened. */
function LeakRecords({ leak }: { readonly leak: LeakFound }) {
  const { id, published, documents, disclosures, reactions } = leak
  return (
    <section aria-label="Documents, disclosures and reactions">
      <Part id="leak-documents" label={`Documents (${documents.totalCount})`}>
        <LeakDocuments id={id} />
      </Part>
      <Part id="leak-disclosures" label={`All that they disclose (${disclosures.totalCount})`}>
        <LeakDisclosures id={id} />
      </Part>
      <Part id="leak-reactions" label={`What was seen to follow (${reactions.totalCount})`}>
        <Reactions leak={id} published={published} />
      </Part>
    </section>
  )
}

interface PartProps {
  readonly id: string
  readonly label: string
  readonly children: ReactNode
}

const Part = ({ id, label, children }: PartProps) => (
  <div id={id} tabIndex={-1} className="part">
    <Fold label={label}>{() => children}</Fold>
  </div>
)

function LeakFacts({ leak }: { readonly leak: LeakFound }) {
  return (
    <>
      <p className="lead">
        <bdi>{leak.summary}</bdi>
      </p>
      <dl className="facts">
        <div>
          <dt>Published</dt>
          <dd>
            {leak.published === null ? 'date unknown' : dateWords(leak.published)},{' '}
            <bdi>{leak.publisher}</bdi>
          </dd>
        </div>
        {leak.heldBy && (
          <div>
            <dt>Papers of</dt>
            <dd>
              <AgencyLink agency={leak.heldBy} />
            </dd>
          </div>
        )}
        {leak.extent !== null && (
          <div>
            <dt>How much</dt>
            <dd>
              <bdi>{leak.extent}</bdi> <span className="quiet">as reported</span>
            </dd>
          </div>
        )}
        <div>
          <dt>Lays open</dt>
          <dd>
            {count(leak.exposure.ties.length, 'tie')},{' '}
            {count(leak.exposure.agencies.length, 'agency', 'agencies')},{' '}
            {count(leak.exposure.countries.length, 'country', 'countries')}
          </dd>
        </div>
        <div>
          <dt>Further down</dt>
          <dd className="jumps">
            <Jump to="leak-documents">{count(leak.documents.totalCount, 'document')}</Jump>
            <Jump to="leak-reactions">{count(leak.reactions.totalCount, 'observed reaction')}</Jump>
          </dd>
        </div>
      </dl>
      <p>
        {leak.url !== null && <OutLink href={leak.url}>About this {leakKindWords[leak.kind]}</OutLink>}{' '}
        <Checked checked={leak.checked} />
      </p>
    </>
  )
}
