import { useState } from 'react'
import type { Filter } from '../explore/exploration'
import { useTies } from '../explore/questions/records'
import { tiesUnder } from '../explore/titles'
import { Busy } from '../ui/Busy'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { Limits } from './Limits'
import { PanelFrame } from './PanelFrame'
import { TieList } from './TieList'

interface Props {
  readonly filter: Filter
  /** Whether the picture is a chart, which draws only some of the ties. */
  readonly charted: boolean
  readonly windowTitle: string
}

const closestFirst = { field: 'DEPTH', direction: 'DESC' } as const

const caveats = {
  leaked:
    'All evidence of these ties in the data comes from leaks. Documents outside the leaks that the data does not hold may show them too. A tie is not wrongdoing.',
  any: 'A tie is not wrongdoing, and a missing tie is not evidence that there is none.',
}

/** What the filters alone ask: which ties they leave, counted and listed. */
export function FilterAnswer({ filter, charted, windowTitle }: Props) {
  const { answer, page, more } = useTies(filter, closestFirst)
  const [settled, setSettled] = useState<{
    readonly page: NonNullable<typeof page>
    readonly filter: Filter
  }>()
  // While the next answer is on its way the heading says what the list still shows, not the old count under the new filters.
  if (page && !answer.loading && settled?.page !== page) setSettled({ page, filter })
  if (answer.failure) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (!settled) return <Waiting what="the ties" />
  const { totalCount, nodes } = settled.page
  const title = tiesUnder(totalCount, settled.filter)
  return (
    <section aria-label="Answer">
      <PanelFrame
        over="Answer"
        title={title}
        windowTitle={windowTitle}
        place="answer"
        closed={{}}
        question={answer.question}
      >
        <p className="quiet">{settled.filter.leakedOnly ? caveats.leaked : caveats.any}</p>
        <Limits of="filtered" />
        {charted && <p className="note">The chart draws only those between the agencies that are on it.</p>}
        {totalCount === 0 && <p className="note">The data holds none under these filters.</p>}
        <Busy loading={answer.loading} said={title}>
          {totalCount > 1 && <p className="quiet">Closest first.</p>}
          <TieList ties={nodes} total={totalCount} more={more} loading={answer.loading} />
        </Busy>
      </PanelFrame>
    </section>
  )
}
