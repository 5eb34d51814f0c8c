import { isDate } from '../explore/dates'
import { leftSubject } from '../explore/leftSubject'
import { clockFilter, compareWith, firstDate, withDate } from '../explore/twoDates'
import { useExploration, useGo } from '../explore/useExploration'
import { CommitField } from '../ui/CommitField'

/** The second date: with it, the page compares the two. Without it, the first goes on counting by itself. */
export function CompareField() {
  const { subject, filter } = useExploration()
  const go = useGo()
  const comparison = subject.kind === 'compare' ? subject : undefined
  const { clock } = comparison ?? firstDate(filter)
  const commit = (text: string) => {
    if (text !== '') go.to(comparison ? withDate(comparison, 'after', text) : compareWith(filter, text))
    else if (comparison) go.look({ subject: leftSubject(), filter: clockFilter(comparison, filter) })
  }
  return (
    <CommitField
      label="Compare with"
      value={comparison?.after ?? ''}
      placeholder={clock === 'asOf' ? 'year' : 'date'}
      size={5}
      check={(text) => {
        if (clock === 'asOf')
          return /^\d{4}$/.test(text) && isDate(text) ? undefined : 'A year from 1800 to 2100'
        return isDate(text) ? undefined : 'A date such as 2015, 2015-02 or 2015-02-23'
      }}
      onCommit={commit}
    />
  )
}
