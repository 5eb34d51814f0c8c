import { Component, type ReactNode } from 'react'
import { upperFirst } from './upperFirst'

/** The code of a part did not come: the connection is lost, or the server has another version of the page by now. */
export class PartMissing extends Error {}

interface Props {
  /** The part as the reader calls it, such as "the table". */
  readonly what: string
  /** Another value is another view: the part is tried afresh. */
  readonly resetOn?: unknown
  /** Set for what opens over the page: it is told of at the foot of the screen. */
  readonly floating?: boolean
  /** What keeps the place of a floating part. */
  readonly place?: ReactNode
  readonly again?: () => void
  readonly close?: (() => void) | undefined
  readonly children: ReactNode
}

interface State {
  readonly error?: unknown
  readonly dismissed?: boolean
}

const sound: State = { error: undefined, dismissed: false }

/** Keeps a fault to the part that has it: says which it is and what to do, and leaves the rest of the page usable. */
export class PartBoundary extends Component<Props, State> {
  override state: State = sound

  static getDerivedStateFromError = (error: unknown): State => ({ error, dismissed: false })

  override componentDidUpdate({ resetOn }: Props) {
    if (this.state.error !== undefined && resetOn !== this.props.resetOn) this.setState(sound)
  }

  override render() {
    const { what, floating, place, again, close, children } = this.props
    const { error, dismissed } = this.state
    if (error === undefined) return children
    const missing = error instanceof PartMissing
    return (
      <>
        {place}
        {!dismissed && (
          <div className={floating ? 'trouble floating' : 'trouble'} role="alert" ref={showIt}>
            <p className="trouble-title">
              {missing ? `${upperFirst(what)} could not be loaded.` : `Something in ${what} went wrong.`}
            </p>
            {missing ? (
              <p>
                Check the connection, then try again. If it stays, the page may have been renewed meanwhile:
                reload it. The address keeps what you see.
              </p>
            ) : (
              <p>
                Try again, or reload. If it stays, please report this: <code>{String(error)}</code>
              </p>
            )}
            <p className="actions">
              <button
                type="button"
                onClick={() => {
                  again?.()
                  this.setState(sound)
                }}
              >
                Try again
              </button>
              <button type="button" onClick={() => window.location.reload()}>
                Reload the page
              </button>
              {floating && (
                <button type="button" onClick={close ?? (() => this.setState({ dismissed: true }))}>
                  Close
                </button>
              )}
            </p>
          </div>
        )}
      </>
    )
  }
}

/** On a phone the part may lie below the fold. */
const showIt = (told: HTMLElement | null) => told?.scrollIntoView({ block: 'nearest' })
