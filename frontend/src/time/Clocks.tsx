import { useId } from 'react'
import type { ClockName } from '../explore/exploration'
import { clockMeaning, clockWords } from './words'

interface Props {
  readonly chosen: ClockName
  readonly onChoose: (clock: ClockName) => void
}

const clocks: readonly ClockName[] = ['asOf', 'knownBy']

/** Which of the two clocks the years are read on. */
export function Clocks({ chosen, onChoose }: Props) {
  const id = useId()
  return (
    <fieldset className="time-clocks">
      <legend className="visually-hidden">Years are read as</legend>
      {clocks.map((clock) => (
        <label key={clock} title={clockMeaning[clock]}>
          <input
            type="radio"
            name={id}
            checked={clock === chosen}
            aria-describedby={`${id}-${clock}`}
            onChange={() => onChoose(clock)}
          />
          {clockWords[clock]}
          <span id={`${id}-${clock}`} hidden>
            {clockMeaning[clock]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
