import type { Look } from '../explore/exploration'
import { chartLimit } from '../explore/scene'
import { CopyRows } from './CopyRows'
import { FindField } from './FindField'
import type { Arranged } from './useArranged'

interface Props {
  readonly shown: Arranged
  readonly look: Look
  /** Whether the view lights a part and the rest steps back. */
  readonly dim: boolean
  readonly ofAgencies: boolean
  readonly onArrange: (part: Partial<Look>) => void
}

/** What narrows and sorts the rows, how many are left, and the way out with them. */
export function Toolbar({ shown, look, dim, ofAgencies, onArrange }: Props) {
  const { rows, of, lit, sort, sortedBy } = shown
  const what = ofAgencies ? 'agencies' : 'ties'
  const { find = '', selected } = look
  return (
    <>
      <FindField value={find} onFind={(text) => onArrange({ find: text })} />
      <p className="matches quiet" role="status">
        {find.trim() === '' ? '' : `${rows.length} of ${of} ${what} match`}
      </p>
      {dim && (
        <label className="check">
          <input
            type="checkbox"
            checked={look.lit === true}
            onChange={({ target }) => onArrange({ lit: target.checked || undefined } as Partial<Look>)}
          />
          Only what stands out in this view <span className="quiet">{lit}</span>
        </label>
      )}
      {sort && (
        <button type="button" className="plain-button" onClick={() => onArrange({ sort: '' })}>
          Undo sorting<span className="visually-hidden"> by {sortedBy}</span>
        </button>
      )}
      <CopyRows key={shown.arrangement} rows={rows.length} text={shown.text} />
      {ofAgencies && selected.length > 0 && (
        <p className="quiet">
          {selected.length} selected{selected.length === chartLimit && ', the most at once'}{' '}
          <button type="button" className="plain-button" onClick={() => onArrange({ selected: [] })}>
            Clear
          </button>
        </p>
      )}
    </>
  )
}
