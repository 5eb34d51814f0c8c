import { listedUpTo, pathLimit, pathStep, type PathSubject } from '../explore/exploration'
import { useGo } from '../explore/useExploration'

interface Props {
  readonly subject: PathSubject
  readonly listed: number
  readonly loading: boolean
}

/** A way to the next paths of the ranking, or a word that one answer holds no more. */
export function MorePaths({ subject, listed, loading }: Props) {
  const go = useGo()
  if (listed >= pathLimit) {
    return (
      <p className="note">
        There are more paths, but {pathLimit} are the most that one answer holds. Avoid an agency, pass by
        another, or set a filter to see others.
      </p>
    )
  }
  return (
    <button
      type="button"
      className="more"
      onClick={() => go.to({ ...subject, listed: listedUpTo(listed + 1) })}
      // Not disabled while it loads: that would take the focus from the keyboard.
      aria-disabled={loading}
    >
      {loading ? 'Loading …' : `List ${pathStep} more paths (${listed} so far)`}
    </button>
  )
}
