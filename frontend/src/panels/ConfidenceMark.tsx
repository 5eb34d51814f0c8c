import type { Confidence } from '../api/generated/graphql'
import { confidenceWords } from '../explore/words'
import { dashes } from '../graph/palette'

/** How well something is supported: the line that stands for it on the canvas, and the word. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  return (
    <span className={`confidence ${confidence}`}>
      <svg width="26" height="8" aria-hidden="true">
        <line
          x1="0"
          x2="26"
          y1="4"
          y2="4"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeDasharray={dashes[confidence].join(' ')}
        />
      </svg>{' '}
      {confidenceWords[confidence]}
    </span>
  )
}
