import { step, type Range } from './range'
import type { Years } from './time'
import { keepsPlaying, speeds, type Speed, type usePlay } from './usePlay'

interface Props {
  readonly play: ReturnType<typeof usePlay>
  readonly years: Years | undefined
  readonly range: Range
  readonly onStep: (years: Years) => void
}

/** Steps through the years, by hand or by itself. */
export function Player({ play, years, range, onStep }: Props) {
  const at = years ?? [range.last, range.last]
  return (
    <div className="time-player" role="group" aria-label="Step through the years">
      <StepButton
        name="Step back"
        shape="M9 2 4 7l5 5z M2 2h1.5v10H2z"
        to={step(at, -1, range)}
        onStep={onStep}
      />
      <button
        type="button"
        aria-label={play.playing ? 'Pause' : 'Play'}
        title={play.playing ? 'Pause' : 'Play, year by year'}
        onClick={play.toggle}
        {...keepsPlaying}
      >
        <Shape d={play.playing ? 'M3 2h3v10H3z M8 2h3v10H8z' : 'M3 1.5 12 7l-9 5.5z'} />
      </button>
      <StepButton
        name="Step forward"
        shape="M5 2l5 5-5 5z M10.5 2H12v10h-1.5z"
        to={step(at, 1, range)}
        onStep={onStep}
      />
      <select
        aria-label="Speed"
        value={play.speed}
        {...keepsPlaying}
        onChange={({ target }) => play.setSpeed(target.value as Speed)}
      >
        {Object.keys(speeds).map((speed) => (
          <option key={speed}>{speed}</option>
        ))}
      </select>
    </div>
  )
}

interface StepProps {
  readonly name: string
  readonly shape: string
  readonly to: Years | undefined
  readonly onStep: (years: Years) => void
}

/** Stays focusable at an end of the range: a button that goes dead under the finger loses the reader's place. */
const StepButton = ({ name, shape, to, onStep }: StepProps) => (
  <button
    type="button"
    aria-label={name}
    title={`${name} one year`}
    aria-disabled={!to}
    onClick={() => to && onStep(to)}
  >
    <Shape d={shape} />
  </button>
)

const Shape = ({ d }: { readonly d: string }) => (
  <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    <path d={d} fill="currentColor" />
  </svg>
)
