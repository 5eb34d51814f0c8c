import { useMemo } from 'react'
import type { AgencyQuery } from '../../api/generated/graphql'
import { yearOf } from '../../explore/dates'
import type { Filter, WhatIf } from '../../explore/exploration'
import { useNetwork } from '../../explore/questions/network'
import { useRetrenchment } from '../../explore/questions/retrenchment'
import { useShow } from '../../explore/shown'
import { useGo } from '../../explore/useExploration'
import { whatIfHighlight } from '../../graph/lenses/whatIf'
import { Busy } from '../../ui/Busy'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { Limits } from '../Limits'
import { AllTimes } from '../models/AllTimes'
import { ShowQuery } from '../ShowQuery'
import { DropForm } from './DropForm'
import { summaryOf, WhatIfAnswer } from './WhatIfAnswer'

interface Props {
  readonly agency: NonNullable<AgencyQuery['agency']>
  readonly whatIf: WhatIf
  readonly filter: Filter
}

/** What dropping ties would cost an agency, by a model. */
export default function WhatIfView({ agency, whatIf, filter }: Props) {
  const { answer, idle, retrenchment } = useRetrenchment(agency.id, whatIf, filter)
  const { model } = useNetwork(filter, undefined)
  const go = useGo()
  const highlight = useMemo(
    () => (model && retrenchment ? whatIfHighlight(model, agency.id, retrenchment) : undefined),
    [model, agency.id, retrenchment],
  )
  useShow(highlight)
  // The year of what the question is about, else the last in which the agency is known to be there.
  const about = agency.leaks.find(({ id }) => id === whatIf.leak)?.published ?? agency.dissolved
  const year = about === null ? new Date().getFullYear() : yearOf(about)
  return (
    <>
      <p className="model-word">
        What if: a model, not a fact. Nothing here has happened. It counts ties and topics that are published,
        not their worth.
      </p>
      <AllTimes subject={{ kind: 'agency', id: agency.id, whatIf }} filter={filter} year={year} />
      <Limits of="whatIf" />
      <DropForm
        agency={agency}
        whatIf={whatIf}
        filter={filter}
        onChange={(next) => go.to({ kind: 'agency', id: agency.id, whatIf: next })}
      />
      {idle && <p className="quiet">Choose what to drop to see what it would cost.</p>}
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!retrenchment && answer.loading && <Waiting what="the model’s answer" />}
      {retrenchment && !answer.failure && (
        <Busy loading={answer.loading} said={summaryOf(retrenchment)}>
          <WhatIfAnswer agency={agency} whatIf={whatIf} found={retrenchment} asOf={filter.asOf} />
        </Busy>
      )}
      {!idle && <ShowQuery question={answer.question} />}
    </>
  )
}
