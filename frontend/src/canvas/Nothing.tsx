import { useDrawn } from '../explore/Drawn'
import { wholeOf } from '../explore/scene'
import { useGo } from '../explore/useExploration'

/** Nothing to draw, why, and what to do about it. */
export function Nothing() {
  const { exploration, found } = useDrawn()
  const { scene } = exploration
  const go = useGo()
  const whole = (
    <button type="button" onClick={() => go.arrange(wholeOf(scene))}>
      Show the whole network
    </button>
  )
  if (scene.chart?.length === 0) {
    return (
      <div className="nothing">
        <p>This chart is empty.</p>
        <p>Search for an agency above and add it, undo, or begin from everything.</p>
        <p>{whole}</p>
      </div>
    )
  }
  const taken = (found?.nodes.length ?? 0) > 0
  return (
    <div className="nothing">
      <p>{taken ? 'Everything is hidden or dismissed.' : 'No tie counts under these filters.'}</p>
      <p>
        {taken
          ? 'Bring entries of the legend back, or undo.'
          : 'Loosen or clear the filters above. A missing tie is not evidence that there is none.'}
      </p>
      {(scene.chart ?? taken) && <p>{whole}</p>}
    </div>
  )
}
