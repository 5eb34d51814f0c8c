import type { ReactNode } from 'react'
import { troubleWords, type Failed } from './troubleWords'

interface Props {
  readonly failure: Failed
  readonly retry: () => void
  /** Other ways on. */
  readonly children?: ReactNode
}

/** What happened and what to do. The code is for who reports it; trying again is offered where it may help. */
export function Trouble({ failure, retry, children }: Props) {
  const { title, advice, passes, own } = troubleWords(failure)
  return (
    <div className="trouble" role="alert">
      <p className="trouble-title">
        <bdi>{title}</bdi>
      </p>
      <p>{advice}</p>
      {!own && (
        <p className="quiet">
          Code for reports:{' '}
          <code>
            {failure.code}
            {failure.requestId !== undefined && ` ${failure.requestId}`}
          </code>
        </p>
      )}
      {passes && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
      {children}
    </div>
  )
}
