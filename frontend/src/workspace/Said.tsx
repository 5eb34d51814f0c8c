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
    const goOn = (event: PointerEvent) => {
      const here = event.target instanceof Node && box.current?.contains(event.target)
      if (!here) say('')
    }
    document.addEventListener('pointerdown', goOn)
    return () => document.removeEventListener('pointerdown', goOn)
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
