import { useDrawn } from '../explore/Drawn'
import { emptyPath } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'
import { useActs } from '../explore/useActs'
import { count } from '../explore/words'

/** What can be done with several agencies at once. */
export function SelectionBar() {
  const { exploration, model } = useDrawn()
  const acts = useActs()
  const { selected } = exploration.look
  if (selected.length === 0) return null
  const here = selected.filter((id) => model?.agencies.has(id))
  const [from, to] = here
  const allPinned = here.length > 0 && here.every(acts.isPinned)
  return (
    <div className="selection" role="group" aria-label="What is selected">
      <strong>{count(here.length, 'agency', 'agencies')} selected</strong>
      {here.length < selected.length && <span>{selected.length - here.length} not drawn</span>}
      <button type="button" onClick={() => acts.keepOnly(here)} disabled={here.length === 0}>
        Keep only these
      </button>
      <button type="button" onClick={() => acts.hide(here)} disabled={here.length === 0}>
        Hide
      </button>
      <button
        type="button"
        onClick={() => (allPinned ? acts.unpin(here) : acts.pinHere(here))}
        disabled={here.length === 0}
      >
        {allPinned ? 'Unpin' : 'Pin'}
      </button>
      {here.length === 2 && from !== undefined && to !== undefined && (
        <SubjectLink to={{ ...emptyPath, from, to }}>Paths between</SubjectLink>
      )}
      <button type="button" onClick={() => acts.select([])}>
        Clear
      </button>
    </div>
  )
}
