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
      <button type="button" onClick={() => acts.add(missing)}>
        {scene.chart ? 'Add to the chart' : 'Bring back to the canvas'}
        {!single && ` (${missing.length})`}
      </button>
    )
  }
  if (scene.chart) return null
  // One agency alone says little: the closest of its partners come along.
  const beginning = single ? [only, ...closestPartners(model, only, few)] : agencies
  return (
    <button type="button" onClick={() => acts.startChart(beginning)}>
      {single
        ? beginning.length === 1
          ? 'Start a chart with it'
          : `Start a chart with it and ${beginning.length - 1 < (model.tiesOf.get(only)?.length ?? 0) ? `its ${few} closest partners` : count(beginning.length - 1, 'partner')}`
        : `Start a chart with these ${beginning.length}`}
    </button>
  )
}
