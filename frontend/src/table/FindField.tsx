import { useEffect, useRef, useState } from 'react'

interface Props {
  readonly value: string
  readonly onFind: (text: string) => void
}

/** Long enough for the next letter, short enough to feel like an answer. */
const pause = 120

/** What the rows must hold. It counts once the hand rests, so that not every letter changes the address. */
export function FindField({ value, onFind }: Props) {
  const [draft, setDraft] = useState(value)
  const [seen, setSeen] = useState(value)
  const find = useRef(onFind)
  // The address changed elsewhere, by a link or the back button: it wins.
  if (seen !== value) {
    setSeen(value)
    setDraft(value)
  }
  useEffect(() => {
    find.current = onFind
  }, [onFind])
  useEffect(() => {
    if (draft === value) return
    const timer = setTimeout(() => find.current(draft), pause)
    return () => clearTimeout(timer)
  }, [draft, value])
  return (
    <label className="find">
      <span className="field-label">Filter rows</span>
      <input
        type="search"
        value={draft}
        maxLength={100}
        placeholder="name, country, word"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
      />
    </label>
  )
}
