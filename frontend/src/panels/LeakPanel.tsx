import { useLeak, type LeakFound } from '../explore/questions/leak'
import type { Novelty } from '../api/generated/graphql'
import { dateWords } from '../explore/dates'
import { count, leakKindWords } from '../explore/words'
import { Checked } from '../ui/Checked'
import { OutLink } from '../ui/OutLink'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AgencyLink } from './AgencyLink'
import { ExposedTies } from './ExposedTies'
import { PanelFrame } from './PanelFrame'
import { Touched } from './Touched'
import { Unknown } from './Unknown'

interface Props {
  readonly id: string
  readonly novelty: Novelty | undefined
}

/** A leak or release, and what it lays open. */
export function LeakPanel({ id, novelty }: Props) {
  const answer = useLeak(id)
  const leak = answer.data?.leak
  if (answer.failure && !leak) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (!leak && answer.loading) return <Waiting what="the leak" />
  if (!leak) return <Unknown what="leak" id={id} />
  return (
    <PanelFrame over={leakKindWords[leak.kind]} title={leak.name} question={answer.question}>
      <LeakFacts leak={leak} />
      <ExposedTies leak={leak} novelty={novelty} />
      <Touched exposure={leak.exposure} />
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
