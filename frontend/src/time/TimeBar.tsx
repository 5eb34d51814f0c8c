import { useMedia } from '../canvas/useMedia'
import { About } from './About'
import { Clocks } from './Clocks'
import { Player } from './Player'
import './time.css'
import { typed } from './range'
import { usePlay } from './usePlay'
import { useTime, type TimeControl } from './useTime'
import { changeWords, timeWords } from './words'
import { YearFields } from './YearFields'
import { YearSlider } from './YearSlider'

/** The two clocks, under the canvas: one year to see the network as of it, two to see what changed. */
export default function TimeBar() {
  const control = useTime()
  const roomy = useMedia('(min-width: 60rem)')
  if (!control.ready) return <div className="time-room" />
  if (roomy) return <Bar control={control} />
  return (
    <details className="time-fold">
      <summary>Time{control.isSet && ` (${timeWords(control.time)})`}</summary>
      <Bar control={control} />
    </details>
  )
}

function Bar({ control }: { readonly control: TimeControl }) {
  const { time, years, range, bars, change, settled, failed, put, begin } = control
  const play = usePlay({ years, range, settled, failed, begin, put })
  const changed = change && changeWords(change)
  return (
    <div className="time-bar" role="group" aria-label="Time" onFocus={begin}>
      <div className="time-row">
        <Clocks chosen={time.clock} onChoose={control.chooseClock} />
        <About bars={bars} clock={time.clock} cut={control.cut} />
        <p className="time-change" aria-hidden="true">
          {changed}
        </p>
        <p className="visually-hidden" role="status">
          {!play.playing && settled && changed}
        </p>
        <YearFields
          years={years}
          onType={(which, year) => put(typed(years, which, year))}
          onClear={control.clear}
        />
        <button type="button" className="time-clear" disabled={!control.isSet} onClick={control.clear}>
          Clear<span className="visually-hidden"> time</span>
        </button>
      </div>
      <div className="time-row">
        <Player play={play} years={years} range={range} onStep={put} />
        <YearSlider years={years} range={range} bars={bars} settled={settled} onMove={put} onBegin={begin} />
      </div>
    </div>
  )
}
