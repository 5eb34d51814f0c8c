import { useDrawn } from '../explore/Drawn'
import { useActs } from '../explore/useActs'
import { count } from '../explore/words'
import { closestPartners } from '../graph/reach'

interface Props {
  /** The agencies that the panel is about. */
  readonly agencies: readonly string[]
}

/** As many as stand around a mark without crowding it. */
const few = 12

/** Ways from a panel to the canvas: add its agencies to the chart, or begin a chart with them. */
export function CanvasActions({ agencies }: Props) {
  const { exploration, model } = useDrawn()
  const acts = useActs()
  const { scene } = exploration
  const [only] = agencies
  if (!model || only === undefined) return null
  const missing = agencies.filter((id) =>
    scene.chart ? !scene.chart.includes(id) : scene.hidden.includes(id),
  )
  const single = agencies.length === 1
  if (missing.length > 0) {
    return (
      <p className="actions canvas-actions">
        <button type="button" onClick={() => acts.add(missing)}>
          {scene.chart ? 'Add to the chart' : 'Bring back to the canvas'}
          {!single && ` (${missing.length})`}
        </button>
      </p>
    )
  }
  if (scene.chart) return null
  const start = (ids: readonly string[], words: string) => (
    <button type="button" onClick={() => acts.startChart(ids)}>
      Start a chart with {words}
    </button>
  )
  if (!single) return <p className="actions canvas-actions">{start(agencies, `these ${agencies.length}`)}</p>
  // One agency alone says little: the closest of its partners come along, unless the reader wants to choose them.
  const closest = closestPartners(model, only, few)
  const all = closest.length === (model.tiesOf.get(only)?.length ?? 0)
  const partners = all ? count(closest.length, 'partner') : `${few} closest partners`
  return (
    <p className="actions canvas-actions">
      {closest.length > 0 && start([only, ...closest], `it and its ${partners}`)}
      {start([only], closest.length > 0 ? 'it alone' : 'it')}
    </p>
  )
}
