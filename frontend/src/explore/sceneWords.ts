import type { Part } from './drawnOf'
import type { Scene } from './scene'
import { count } from './words'

/** What the reader took off the canvas, in sentences; nothing leaves it unsaid. */
export function takenOff(scene: Scene, part: Part): readonly string[] {
  const hidden = scene.chart ? 0 : scene.hidden.length
  const { agencies, ties } = part.dismissed
  const dismissed = [
    ...(agencies > 0 ? [count(agencies, 'agency', 'agencies')] : []),
    ...(ties > 0 ? [count(ties, 'tie')] : []),
  ]
  return [
    ...(hidden > 0 ? [`${count(hidden, 'agency', 'agencies')} hidden by the reader`] : []),
    ...(dismissed.length > 0 ? [`${dismissed.join(' and ')} dismissed in the legend`] : []),
  ]
}

/** What a chart is, for captions and files. */
export const chartWords = (scene: Scene) =>
  scene.chart ? `a chart of ${count(scene.chart.length, 'chosen agency', 'chosen agencies')}` : undefined
