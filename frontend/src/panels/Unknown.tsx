import { useEffect } from 'react'
import { start } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'

/** An id from the address that the data does not hold. */
export function Unknown({ what, id }: { readonly what: string; readonly id: string }) {
  useEffect(() => {
    document.title = `Unknown ${what} · Liaison`
  }, [what])
  return (
    <div className="note" role="alert">
      <p>
        There is no {what} with the id “<bdi>{id}</bdi>”.
      </p>
      <p>
        The address may be mistyped, or the data may have changed. Search by name above, or{' '}
        <SubjectLink to={start}>begin at the start</SubjectLink>.
      </p>
    </div>
  )
}
