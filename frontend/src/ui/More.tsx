interface Props {
  readonly more: (() => void) | undefined
  readonly shown: number
  readonly total: number
  readonly loading: boolean
}

/** The rest of a list: says how much there is, so that nothing is cut silently. */
export function More({ more, shown, total, loading }: Props) {
  if (!more) return null
  return (
    <button type="button" className="more" onClick={more} disabled={loading}>
      {loading ? 'Loading …' : `Show more (${shown} of ${total})`}
    </button>
  )
}
