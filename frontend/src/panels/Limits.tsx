import type { ReactNode } from 'react'
import { limitWords, type Limited } from '../explore/limitWords'
import { Fold } from '../ui/Fold'

interface Props {
  readonly of: Limited
  /** Said after the lines, such as where to read more. */
  readonly children?: ReactNode
}

/** What the page must not be taken for, one click away on every page that says something of agencies. */
export function Limits({ of, children }: Props) {
  return (
    <div className="limits">
      <Fold label="What this does not prove">
        {() => (
          <>
            <ul className="limits-lines" aria-label="What this does not prove">
              {limitWords[of].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {children}
          </>
        )}
      </Fold>
    </div>
  )
}
