import type { ReactNode } from 'react'

interface Props {
  readonly loading: boolean
  /** What the answer says in one sentence, said when it changes. */
  readonly said: string
  readonly children: ReactNode
}

/** An answer that stays while a newer one is on its way, and says so. */
export function Busy({ loading, said, children }: Props) {
  return (
    <div className="busy" aria-busy={loading}>
      <p className="visually-hidden" role="status">
        {loading ? 'Working out the answer …' : said}
      </p>
      {loading && (
        <p className="working" aria-hidden="true">
          <span className="waiting-bar" /> Working out the answer …
        </p>
      )}
      {children}
    </div>
  )
}
