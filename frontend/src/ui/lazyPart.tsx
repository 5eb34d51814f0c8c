import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { PartBoundary, PartMissing } from './PartBoundary'
import { Waiting } from './Waiting'

interface Options {
  /** Shown until the part is there; a mark of progress where left out. */
  readonly waiting?: ReactNode
  /** For what opens over the page. */
  readonly floating?: boolean
}

/**
 * A part of the page whose code comes on demand, within a boundary of its own. React keeps a failed import for good; here trying
 * again, or coming back to the part, imports it anew.
 */
export function lazyPart<Props extends object>(
  what: string,
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { waiting = <Waiting what={what} />, floating = false }: Options = {},
): ComponentType<Props> {
  let failed = false
  const fresh = (again: boolean) =>
    lazy(async () => {
      try {
        if (again) await restoreStyles()
        return await load()
      } catch (error) {
        failed = true
        throw new PartMissing(String(error))
      }
    }) as ComponentType<Props>
  let latest = fresh(false)
  const present = () => {
    if (failed) {
      failed = false
      latest = fresh(true)
    }
    return latest
  }
  return function LazyPart(props: Props) {
    // In an object: a component that is a function would be called to make the state.
    const [{ Content }, setContent] = useState(() => ({ Content: present() }))
    const close =
      'close' in props && typeof props.close === 'function' ? (props.close as () => void) : undefined
    return (
      <PartBoundary
        what={what}
        floating={floating}
        place={floating && waiting}
        again={() => setContent({ Content: present() })}
        close={close}
      >
        <Suspense fallback={waiting}>
          <Content {...props} />
        </Suspense>
      </PartBoundary>
    )
  }
}

/** Style sheets that did not come. The bundler counts them as asked for and would import the part without them. */
const lost = new Set<string>()

window.addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return
    lost.add(target.href)
    target.remove()
  },
  // The event does not bubble.
  true,
)

const restoreStyles = () =>
  Promise.all(
    [...lost].map(
      (href) =>
        new Promise<void>((done, fail) => {
          const link = document.createElement('link')
          link.rel = 'stylesheet'
          link.href = href
          link.onload = () => {
            lost.delete(href)
            done()
          }
          link.onerror = () => fail(new Error(`${href} did not come`))
          document.head.append(link)
        }),
    ),
  )
