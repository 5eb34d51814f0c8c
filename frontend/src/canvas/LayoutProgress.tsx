interface Props {
  readonly done: number
  readonly of: number
  readonly stop: () => void
}

/** A layout that takes its time: how far it is, and the way out of waiting. */
export const LayoutProgress = ({ done, of, stop }: Props) => (
  <div className="nothing" role="status">
    <p>
      Finding places: step {done} of {of}
    </p>
    <progress max={of} value={done} aria-label="Layout" />
    <p>
      <button type="button" onClick={stop}>
        Stop here
      </button>
    </p>
  </div>
)
