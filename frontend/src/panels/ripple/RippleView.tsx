import { useMemo } from 'react'
import { yearOf } from '../../explore/dates'
import type { Filter, LeakSubject, RippleView as View } from '../../explore/exploration'
import type { LeakFound } from '../../explore/questions/leak'
import { useRipple, type RippleFound } from '../../explore/questions/ripple'
import { useShow } from '../../explore/shown'
import { SubjectLink } from '../../explore/SubjectLink'
import { useGo } from '../../explore/useExploration'
import { count } from '../../explore/words'
import { rippleHighlight } from '../../graph/lenses/ripple'
import { scoreText } from '../../graph/score'
import { Busy } from '../../ui/Busy'
import { Fold } from '../../ui/Fold'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { Limits } from '../Limits'
import { AllTimes } from '../models/AllTimes'
import { ParameterForm } from '../models/ParameterForm'
import { ShowQuery } from '../ShowQuery'
import { LeakTest } from './LeakTest'
import { Reactions } from './ReactionList'
import { RippleAnswer } from './RippleAnswer'

interface Props {
  readonly leak: LeakFound
  readonly subject: LeakSubject
  readonly view: View
  readonly filter: Filter
}

/** What a leak may do next, by a model: who has reason to ask what became of their secrets, and why. */
export default function RippleView({ leak, subject, view, filter }: Props) {
  const { answer, ripple } = useRipple(leak.id, view.parameters, filter)
  const go = useGo()
  useShow(useMemo(() => (ripple ? rippleHighlight(ripple, view.why) : undefined), [ripple, view.why]))
  return (
    <>
      <p className="model-word">
        A model, not a fact. It says who would have reason to ask what became of the secrets they shared; it
        does not say who distrusts whom.
      </p>
      <AllTimes
        subject={subject}
        filter={filter}
        year={leak.published === null ? undefined : yearOf(leak.published)}
      />
      <Limits of="ripple">
        <p>
          <SubjectLink to={{ kind: 'backtest' }}>The test of the model over all leaks</SubjectLink>
        </p>
      </Limits>
      <Fold label="Parameters" startOpen={Object.keys(view.parameters).length > 0}>
        {() => (
          <ParameterForm
            parameters={view.parameters}
            onChange={(parameters) => go.to({ ...subject, ripple: { ...view, parameters } })}
          />
        )}
      </Fold>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!ripple && answer.loading && <Waiting what="the model’s answer" />}
      {ripple && !answer.failure && (
        <Busy loading={answer.loading} said={summaryOf(ripple, view.why)}>
          <RippleAnswer leak={leak} subject={subject} view={view} ripple={ripple} asOf={filter.asOf} />
        </Busy>
      )}
      <LeakTest leak={leak} subject={subject} parameters={view.parameters} />
      <section aria-label="Observed reactions">
        <h3>What was seen to follow</h3>
        <Reactions leak={leak.id} published={leak.published} />
      </section>
      <ShowQuery question={answer.question} />
    </>
  )
}

function summaryOf({ scores, totalScores }: RippleFound, why: string | undefined): string {
  const chosen = scores.find(({ agency }) => agency.id === why)
  if (chosen) return `${chosen.agency.name}: modelled distrust ${scoreText(chosen.score)}, reasons shown.`
  const [first] = scores
  if (!first) return 'No agency has a score.'
  return `${count(totalScores, 'agency', 'agencies')} with modelled distrust; the highest is ${first.agency.name}, ${scoreText(first.score)}.`
}
