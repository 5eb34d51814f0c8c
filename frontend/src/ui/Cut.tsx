interface Props {
  readonly shown: number
  readonly total: number
  readonly what: string
}

/** Says how much of a list is there, where it is not all. */
export function Cut({ shown, total, what }: Props) {
  if (shown >= total) return null
  return (
    <p className="note">
      Only {shown} of {total.toLocaleString('en')} {what} are listed.
    </p>
  )
}
