import type { Filter, PathSubject } from '../explore/exploration'
import { usePaths } from '../explore/questions/paths'
import { useNames } from '../explore/questions/search'
import { pathTitle } from '../explore/titles'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { PanelFrame } from './PanelFrame'
import { PathForm } from './PathForm'
import { PathResults } from './PathResults'

interface Props {
  readonly subject: PathSubject
  readonly filter: Filter
}

/** Ranked cooperation paths between two ends. */
export function PathPanel({ subject, filter }: Props) {
  const { answer, ready, result } = usePaths(subject, filter)
  const same = subject.from !== undefined && subject.from === subject.to
  const { from, to, via, avoid } = subject
  const { short } = useNames([from, to, ...via, ...avoid].filter((id) => id !== undefined))
  return (
    <PanelFrame
      over="Question"
      title="Paths of cooperation"
      windowTitle={pathTitle(subject, filter, short)}
      {...(ready && { question: answer.question })}
    >
      <PathForm subject={subject} filter={filter} />
      {same && <p className="note">Both ends are the same. Choose two different agencies or countries.</p>}
      {!ready && !same && (
        <p className="quiet">Choose both ends to see how cooperation leads from one to the other.</p>
      )}
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!result && answer.loading && <Waiting what="the paths" />}
      {result && !answer.failure && (
        <PathResults result={result} subject={subject} filter={filter} loading={answer.loading} />
      )}
    </PanelFrame>
  )
}
