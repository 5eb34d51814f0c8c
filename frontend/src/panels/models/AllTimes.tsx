import type { Filter, Subject } from '../../explore/exploration'
import { SubjectLink } from '../../explore/SubjectLink'

interface Props {
  readonly subject: Subject
  readonly filter: Filter
  /** The year to offer. */
  readonly year: number | undefined
}

/** Says where no year is set that a model counts agencies of all times, and offers a year. */
export function AllTimes({ subject, filter, year }: Props) {
  if (filter.asOf !== undefined) return null
  return (
    <p className="note">
      No year is set, so agencies that no longer existed and ties that had ended are counted too.{' '}
      {year !== undefined && (
        <SubjectLink to={subject} filter={{ ...filter, asOf: year }}>
          Count only those of {year}
        </SubjectLink>
      )}
    </p>
  )
}
