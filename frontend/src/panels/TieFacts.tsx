import type { TieLineFragment } from '../api/generated/graphql'
import { dateWords } from '../explore/dates'
import { confidenceMeaning, depthWord } from '../explore/words'
import { ConfidenceMark } from './ConfidenceMark'

/** Depth, confidence and dates of a tie in words, with the line that stands for it on the canvas. */
export function TieFacts({ tie }: { readonly tie: TieLineFragment }) {
  return (
    <ul className="tie-facts" aria-label="About the tie">
      <li className="depth" data-depth={tie.depth}>
        <span className="depth-bar" aria-hidden="true">
          {[1, 2, 3, 4, 5].map((step) => (
            <i key={step} className={step <= tie.depth ? 'full' : ''} />
          ))}
        </span>
        {depthWord(tie.depth)} <span className="quiet">(depth {tie.depth} of 5)</span>
      </li>
      {tie.confidence && (
        <li title={confidenceMeaning[tie.confidence]}>
          <ConfidenceMark confidence={tie.confidence} />
        </li>
      )}
      {tie.since !== null && <li>evidence from {dateWords(tie.since)}</li>}
      {tie.until !== null && <li>to {dateWords(tie.until)}</li>}
      {tie.leakedOnly && <li>known only from leaks</li>}
    </ul>
  )
}
