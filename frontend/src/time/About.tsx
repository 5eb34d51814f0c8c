import { useId } from 'react'
import type { ClockName } from '../explore/exploration'
import type { Histogram } from './histogram'
import { barWords, clockMeaning, clockWords } from './words'

interface Props {
  readonly bars: Histogram | undefined
  readonly clock: ClockName
  /** Whether the bars are of a part of the ties. */
  readonly cut: boolean
}

const clocks: readonly ClockName[] = ['asOf', 'knownBy']
const title = 'What the years and bars mean'

/** What the clocks, the bars and the thumbs mean. The browser's own popover: it closes on Escape and on a touch outside. */
export function About({ bars, clock, cut }: Props) {
  const id = useId()
  return (
    <>
      <button type="button" aria-label={title} popoverTarget={id}>
        ?
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={title} className="time-about">
        <dl>
          {clocks.map((each) => (
            <div key={each}>
              <dt>{clockWords[each]}</dt>
              <dd>{clockMeaning[each]}</dd>
            </div>
          ))}
        </dl>
        <p>{bars && barWords(bars, clock, cut)}</p>
        <p>Move the year to see the network as of it. Pull its two edges apart to compare two years.</p>
      </div>
    </>
  )
}
