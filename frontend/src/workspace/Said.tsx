import { useEffect, useRef } from 'react'
import { say, useSaid } from '../explore/said'
import { useUndo } from '../explore/useUndo'

/** What the last act did, and the way back. It goes when the reader goes on: the picture under it is theirs. */
export function Said() {
  const said = useSaid()
  const { undo } = useUndo()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (said === '') return
    const goOn = (event: PointerEvent) => {
      const here = event.target instanceof Node && box.current?.contains(event.target)
      if (!here) say('')
    }
    document.addEventListener('pointerdown', goOn)
    return () => document.removeEventListener('pointerdown', goOn)
  }, [said])
  return (
    <div ref={box} className={said === '' ? 'said' : 'said has-words'}>
      <p role="status">{said}</p>
      {said !== '' && undo && (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
    </div>
  )
}
