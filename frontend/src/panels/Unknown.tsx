import { start } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'
import { useTitle } from '../explore/title'

interface Props {
  readonly what: string
  readonly id: string
}

export const NoSuch = ({ what, id }: Props) => (
  <p>
    There is no {what} with the id “<bdi>{id}</bdi>”.
  </p>
)

/** An id from the address that the data does not hold. */
export function Unknown({ what, id }: Props) {
  useTitle(`Unknown ${what}`, what, id)
  return (
    <div className="note" role="alert">
      <NoSuch what={what} id={id} />
      <p>
        The address may be mistyped, or the data may have changed. Search by name above, or{' '}
        <SubjectLink to={start}>begin at the start</SubjectLink>.
      </p>
    </div>
  )
}
