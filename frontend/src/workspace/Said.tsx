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
    const goOn = (event: Event) => {
      const here = event.target instanceof Node && box.current?.contains(event.target)
      // Keys lead to the way back, too.
      const onTheWay =
        event instanceof KeyboardEvent && ['Tab', 'Shift', 'Control', 'Meta', 'Alt'].includes(event.key)
      if (!here && !onTheWay) say('')
    }
    // Once the press is made, and before what it does is said: nothing may move between a press and its release.
    const events = ['pointerup', 'keydown'] as const
    for (const event of events) document.addEventListener(event, goOn, true)
    return () => {
      for (const event of events) document.removeEventListener(event, goOn, true)
    }
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
