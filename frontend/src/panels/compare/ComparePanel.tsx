import { useMemo } from 'react'
import { filterWords } from '../../explore/conditions'
import { dateWords } from '../../explore/dates'
import type { CompareSubject, Filter } from '../../explore/exploration'
import { useCompare, type Comparison } from '../../explore/questions/compare'
import { useShow } from '../../explore/shown'
import { under } from '../../explore/titles'
import { count } from '../../explore/words'
import { compareHighlight } from '../../graph/lenses/compare'
import { Busy } from '../../ui/Busy'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { Limits } from '../Limits'
import { PanelFrame } from '../PanelFrame'
import { CompareAnswer } from './CompareAnswer'
import { CompareForm } from './CompareForm'

interface Props {
  readonly subject: CompareSubject
  readonly filter: Filter
}

/** Two dates held against each other: which ties appeared, which are gone, which are at both. */
export default function ComparePanel({ subject, filter }: Props) {
  const { answer, ready, comparison } = useCompare(subject, filter)
  useShow(useMemo(() => (comparison ? compareHighlight(comparison) : undefined), [comparison]))
  const { before = '', after = '' } = subject
  const title = ready ? `${dateWords(before)} and ${dateWords(after)}` : 'Compare two dates'
  return (
    <PanelFrame
      over="Comparison"
      title={title}
      windowTitle={under(ready ? `Ties compared: ${title}` : title, filterWords(filter))}
      {...(ready && { question: answer.question })}
    >
      <CompareForm subject={subject} />
      <Limits of="compare" />
      {!ready && <p className="quiet">Name both dates to see which ties appeared and which are gone.</p>}
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!comparison && answer.loading && <Waiting what="the comparison" />}
      {comparison && !answer.failure && (
        <Busy loading={answer.loading} said={summaryOf(comparison)}>
          <CompareAnswer comparison={comparison} subject={subject} />
        </Busy>
      )}
    </PanelFrame>
  )
}

const summaryOf = ({ totalAppeared, totalGone, totalUnchanged }: Comparison) =>
  `${count(totalAppeared, 'tie')} appeared, ${totalGone} gone, ${totalUnchanged} at both dates.`
