import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
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

/** What the clocks, the bars and the thumbs mean. */
export const About = ({ bars, clock, cut }: Props) => (
  <DialogTrigger>
    <Button className="time-help" aria-label={title}>
      ?
    </Button>
    <Popover className="combo-popover time-popover" placement="top start">
      <Dialog className="time-about" aria-label={title}>
        <dl className="time-meaning">
          {clocks.map((each) => (
            <div key={each}>
              <dt>{clockWords[each]}</dt>
              <dd>{clockMeaning[each]}</dd>
            </div>
          ))}
        </dl>
        <p>{bars && barWords(bars, clock, cut)}</p>
        <p>Move the year to see the network as of it. Pull its two edges apart to compare two years.</p>
      </Dialog>
    </Popover>
  </DialogTrigger>
)
