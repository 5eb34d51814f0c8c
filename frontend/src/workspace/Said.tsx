import { useSaid } from '../explore/said'
import { useUndo } from '../explore/useUndo'

/** What the last act did, and the way back. */
export function Said() {
  const said = useSaid()
  const { undo } = useUndo()
  return (
    <div className={said === '' ? 'said' : 'said has-words'}>
      <p role="status">{said}</p>
      {said !== '' && undo && (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
    </div>
  )
}
