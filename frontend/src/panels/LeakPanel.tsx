import { lazy, Suspense } from 'react'
import type { Filter, LeakSubject } from '../explore/exploration'
import { useLeak, type LeakFound } from '../explore/questions/leak'
import { dateWords } from '../explore/dates'
import { count, leakKindWords } from '../explore/words'
import { Checked } from '../ui/Checked'
import { Fold } from '../ui/Fold'
import { OutLink } from '../ui/OutLink'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AgencyLink } from './AgencyLink'
import { ExposedTies } from './ExposedTies'
import { LeakViews } from './LeakViews'
import { PanelFrame } from './PanelFrame'
import { Touched } from './Touched'
import { Unknown } from './Unknown'

const RippleView = lazy(() => import('./ripple/RippleView'))
const Reactions = lazy(() =>
  import('./ripple/ReactionList').then((module) => ({ default: module.Reactions })),
)

interface Props {
  readonly subject: LeakSubject
  readonly filter: Filter
}

/** A leak or release: what it lays open, what was seen to follow, and what a model makes of it. */
export function LeakPanel({ subject, filter }: Props) {
  const { id, novelty, ripple } = subject
  const answer = useLeak(id)
  const leak = answer.data?.leak
  if (answer.failure && !leak) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (!leak && answer.loading) return <Waiting what="the leak" />
  if (!leak) return <Unknown what="leak" id={id} />
  const over = leakKindWords[leak.kind]
  if (ripple) {
    return (
      <PanelFrame over={over} title={leak.name}>
        <LeakViews subject={subject} />
        <Suspense fallback={<Waiting what="the model" />}>
          <RippleView leak={leak} subject={subject} view={ripple} filter={filter} />
        </Suspense>
      </PanelFrame>
    )
  }
  return (
    <PanelFrame over={over} title={leak.name} question={answer.question}>
      <LeakFacts leak={leak} />
      <LeakViews subject={subject} />
      <ExposedTies leak={leak} novelty={novelty} />
      <Touched exposure={leak.exposure} />
      <Fold label="What was seen to follow">
        {() => (
          <Suspense fallback={<Waiting what="the reactions" />}>
            <Reactions leak={id} />
          </Suspense>
        )}
      </Fold>
    </PanelFrame>
  )
}

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
            <dt>Extent</dt>
            <dd>
              <bdi>{leak.extent}</bdi>
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
      </dl>
      <p>
        {leak.url !== null && <OutLink href={leak.url}>About this {leakKindWords[leak.kind]}</OutLink>}{' '}
        <Checked checked={leak.checked} />
      </p>
    </>
  )
}
