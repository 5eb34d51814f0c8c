import { useId, useState } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly size: number
  readonly inputMode?: 'numeric' | 'text'
  /** What is wrong with a text, if anything. Never asked about the empty text, which clears. */
  readonly check: (text: string) => string | undefined
  readonly onCommit: (text: string) => void
}

/** A text field that counts on Enter or when left: half a year must not become a question. */
export function CommitField({ label, value, placeholder, size, inputMode = 'text', check, onCommit }: Props) {
  const [draft, setDraft] = useState<string>()
  const [seen, setSeen] = useState(value)
  const id = useId()
  // The address changed elsewhere, by a link or the back button: it wins over what was being typed.
  if (seen !== value) {
    setSeen(value)
    setDraft(undefined)
  }
  const text = draft ?? value
  const fault = text === '' ? undefined : check(text)
  const commit = () => {
    if (draft === undefined || draft === value || fault !== undefined) return
    onCommit(draft)
  }
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="text"
        value={text}
        placeholder={placeholder}
        size={size}
        inputMode={inputMode}
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : id}
        onChange={(event) => setDraft(event.target.value.trim())}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      {fault !== undefined && draft !== undefined && draft.length >= 4 && (
        <span id={id} className="fault">
          {fault}
        </span>
      )}
    </label>
  )
}
