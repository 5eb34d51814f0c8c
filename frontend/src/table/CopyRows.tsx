import { useState } from 'react'
import { count } from '../explore/words'
import { copyText } from '../share/copyText'

interface Props {
  readonly rows: number
  readonly text: () => string
}

/** Copies the rows as they are shown, and says how many. */
export function CopyRows({ rows, text }: Props) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    const ok = await copyText(text())
    setSaid(
      ok
        ? `${count(rows, 'row')} copied, without their evidence. The export has it.`
        : 'This browser does not let the page copy. The export writes the same as a file.',
    )
  }
  return (
    <span className="copy">
      <button type="button" disabled={rows === 0} onClick={() => void copy()}>
        Copy as text
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </span>
  )
}
