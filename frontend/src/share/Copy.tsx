import { useState } from 'react'
import { copyText } from './copyText'

interface Props {
  readonly text: string
  readonly label: string
}

/** Copies a text, and says whether that worked. */
export function Copy({ text, label }: Props) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean }>()
  const mine = copied?.text === text ? copied : undefined
  return (
    <span className="copy">
      <button type="button" onClick={() => void copyText(text).then((ok) => setCopied({ text, ok }))}>
        {label}
      </button>
      <span role="status" className="quiet">
        {mine && (mine.ok ? 'Copied' : 'Not allowed here: select the text and copy it')}
      </span>
    </span>
  )
}
