import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { ClockName } from '../explore/exploration'
import type { Histogram } from './histogram'
import { barWords, clockMeaning, clockWords } from './words'

interface Props {
  readonly bars: Histogram | undefined
  readonly clock: ClockName
  /** Set where there is room to say it without being asked. */
  readonly open?: boolean
}

/** What the clocks, the bars and the thumbs mean. */
export function About({ bars, clock, open = false }: Props) {
  const words = (
    <>
      <dl className="time-meaning">
        {(open ? [clock] : (['asOf', 'knownBy'] as const)).map((each) => (
          <div key={each}>
            <dt>{clockWords[each]}</dt>
            <dd>{clockMeaning[each]}</dd>
          </div>
        ))}
      </dl>
      <p>{bars && barWords(bars, clock)}</p>
      <p>Move the year to see the network as of it. Pull its two edges apart to compare two years.</p>
    </>
  )
  if (open) return <div className="time-about">{words}</div>
  return (
    <DialogTrigger>
      <Button className="time-help" aria-label="What the years and bars mean">
        ?
      </Button>
      <Popover className="combo-popover time-popover" placement="top start">
        <Dialog className="time-about" aria-label="What the years and bars mean">
          {words}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
