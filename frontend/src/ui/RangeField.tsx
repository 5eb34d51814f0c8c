import { useEffect, useId, useRef, useState } from 'react'

interface Props {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** What it was before anybody changed it. */
  readonly initial: number
  readonly hint?: string
  readonly onCommit: (value: number) => void
}

/** Long enough for a hand on its way, short enough to feel like an answer. */
const pause = 350

/** A slider that counts once it rests: a question for every step on the way would be asked in vain. */
export function RangeField({ label, value, min, max, step, initial, hint, onCommit }: Props) {
  const [draft, setDraft] = useState(value)
  const [seen, setSeen] = useState(value)
  const commit = useRef(onCommit)
  const id = useId()
  // The address changed elsewhere, by a link or the back button: it wins.
  if (seen !== value) {
    setSeen(value)
    setDraft(value)
  }
  useEffect(() => {
    commit.current = onCommit
  }, [onCommit])
  useEffect(() => {
    if (draft === value) return
    const timer = setTimeout(() => commit.current(draft), pause)
    return () => clearTimeout(timer)
  }, [draft, value])
  return (
    <div className="range">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{draft}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={draft}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setDraft(Number(event.target.value))}
      />
      <p id={`${id}-hint`} className="quiet">
        {hint !== undefined && `${hint} `}
        {min} to {max}, default {initial}.
      </p>
    </div>
  )
}
