import { useDrawn } from '../explore/Drawn'
import { useNames } from '../explore/questions/search'
import { useGo } from '../explore/useExploration'
import { wholeOf } from '../explore/scene'

/** A chart from an address may name agencies that the data no longer holds: it can be drawn without them. */
export function Absent() {
  const { exploration } = useDrawn()
  const { scene } = exploration
  const go = useGo()
  const chart = scene.chart ?? []
  // The server looks up a hundred at a time.
  const asked = chart.slice(0, 100)
  const { unknown } = useNames(asked)
  const missing = asked.filter(unknown)
  if (!scene.chart) return null
  const places = new Map([...scene.places].filter(([id]) => !missing.includes(id)))
  return (
    <p className="actions">
      {missing.length > 0 && (
        <button
          type="button"
          onClick={() => go.arrange({ ...scene, chart: chart.filter((id) => !missing.includes(id)), places })}
        >
          Draw the chart without <bdi>{missing.join(', ')}</bdi>
        </button>
      )}
      <button type="button" onClick={() => go.arrange(wholeOf(scene))}>
        Show the whole network
      </button>
    </p>
  )
}
