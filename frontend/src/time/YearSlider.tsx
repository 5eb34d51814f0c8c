import { type CSSProperties, type KeyboardEvent } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { Bars } from './Bars'
import type { Histogram } from './histogram'
import { marksOf, type Range } from './range'
import type { Years } from './time'
import { useHand } from './useHand'

interface Props {
  readonly years: Years | undefined
  readonly range: Range
  readonly bars: Histogram | undefined
  readonly settled: boolean
  readonly onMove: (years: Years) => void
  readonly onBegin: () => void
}

const plain = { useGrouping: false } as const

/** Two thumbs, and between them a grip that moves both: with one year it is the year itself. */
export function YearSlider({ years, range, bars, settled, onMove, onBegin }: Props) {
  const { first, last } = range
  const hand = useHand({ years: years ?? [last, last], settled, commit: onMove })
  const [earlier, later] = hand.shown
  const gap = later - earlier
  const share = (year: number) => (100 * (year - first)) / (last - first)
  const middle = share((earlier + later) / 2)
  // A year half under the grip would read as another.
  const covered = 7 + (share(later) - share(earlier)) / 2
  const place = (slot: string, to: number): Years =>
    slot === 'both' ? [to, to + gap] : slot === 'earlier' ? [to, later] : [earlier, to]
  // Ten years a page, where the slider itself would take a tenth of the range.
  const onPage = (event: KeyboardEvent) => {
    const by = { PageUp: 10, PageDown: -10 }[event.key]
    const slot =
      event.target instanceof Element && event.target.closest('[data-thumb]')?.getAttribute('data-thumb')
    if (by === undefined || !slot) return
    event.preventDefault()
    event.stopPropagation()
    const [low, high] =
      slot === 'both' ? [first, last - gap] : slot === 'earlier' ? [first, later] : [earlier, last]
    const from = slot === 'later' ? later : earlier
    hand.put(place(slot, Math.min(high, Math.max(low, from + by))))
  }
  const style = {
    '--from': `${share(earlier)}%`,
    '--width': `${share(later) - share(earlier)}%`,
    '--gap': (share(later) - share(earlier)) / 100,
  } as CSSProperties
  return (
    <div
      className="time-slider"
      data-set={years !== undefined}
      data-two={gap > 0}
      style={style}
      onKeyDownCapture={onPage}
      onPointerDownCapture={onBegin}
    >
      <div className="time-marks" aria-hidden="true">
        <div>
          {marksOf(range)
            .filter((year) => Math.abs(share(year) - middle) > covered)
            .map((year) => (
              <span key={year} style={{ left: `${share(year)}%` }}>
                {year}
              </span>
            ))}
        </div>
      </div>
      {bars && <Bars bars={bars} range={range} years={years && hand.shown} />}
      <Slider
        className="time-ends"
        aria-label="Years"
        minValue={first}
        maxValue={last}
        value={[earlier, later]}
        formatOptions={plain}
        onChange={(values) => hand.put([values[0] ?? earlier, values[1] ?? later])}
      >
        <SliderTrack className="time-track">
          <span className="time-band" />
          <SliderThumb
            index={0}
            className="time-thumb earlier"
            data-thumb="earlier"
            aria-label="Earlier year"
          />
          <SliderThumb index={1} className="time-thumb later" data-thumb="later" aria-label="Later year" />
        </SliderTrack>
      </Slider>
      {first < last - gap && (
        <Slider
          className="time-both"
          minValue={first}
          maxValue={last - gap}
          value={earlier}
          formatOptions={plain}
          aria-label={!years ? 'Year, any at present' : gap > 0 ? `Both years, ${gap} apart` : 'Year'}
          onChange={(value) => hand.put([value, value + gap])}
        >
          <SliderTrack className="time-track">
            <SliderThumb className="time-grip" data-thumb="both">
              {gap > 0 ? <span className="pair">{`${earlier} – ${later}`}</span> : years ? earlier : 'any'}
            </SliderThumb>
          </SliderTrack>
        </Slider>
      )}
    </div>
  )
}
