import type { Filter } from './exploration'
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
export const chartWords = (scene: Scene): readonly string[] =>
  scene.chart ? [`a chart of ${count(scene.chart.length, 'chosen agency', 'chosen agencies')}`] : []

interface Dated {
  readonly since: string | null
  readonly knownSince: string | null
}

/** How many ties a clock lets in only because a year is unknown: the clocks exclude nothing for lack of a date, which must be said. */
export function undatedWords({ asOf, knownBy }: Filter, ties: readonly Dated[]): readonly string[] {
  const without = (is: (tie: Dated) => boolean, words: string) => {
    const n = ties.filter(is).length
    return n > 0 ? [`${n} of the ties ${words}`] : []
  }
  return [
    ...(asOf === undefined ? [] : without(({ since }) => since === null, 'without a known first year')),
    ...(knownBy === undefined
      ? []
      : without(
          // A later date, too: the tie is there for another document, which has none.
          ({ knownSince }) => knownSince === null || knownSince.slice(0, knownBy.length) > knownBy,
          'only through documents without a date',
        )),
  ]
}
