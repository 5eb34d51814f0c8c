import { useEffect, useRef } from 'react'
import { say, useSaid } from '../explore/said'
import { useUndo } from '../explore/useUndo'

/** What the last act did, and the way back. It goes when the reader goes on: the picture under it is theirs. */
export function Said() {
  const { words, undoable } = useSaid()
  const { undo } = useUndo()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (words === '') return
    const goOn = (event: MouseEvent) => {
      const here = event.target instanceof Node && box.current?.contains(event.target)
      if (!here) say('')
    }
    // Once the click is made, and before what it does is said: nothing may move between a press and its release.
    document.addEventListener('click', goOn, true)
    return () => document.removeEventListener('click', goOn, true)
  }, [words])
  return (
    <div ref={box} className={words === '' ? 'said' : 'said has-words'}>
      <p role="status">{words}</p>
      {undoable && undo && (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
    </div>
  )
}
