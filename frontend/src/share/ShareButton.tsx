import { lazy, Suspense } from 'react'

const ShareMenu = lazy(() => import('./ShareMenu'))

/** The menu comes after the page: nothing on the first screen needs it. */
export const ShareButton = () => (
  <Suspense
    fallback={
      <div className="share">
        <button type="button" className="share-button" disabled>
          Share and export
        </button>
      </div>
    }
  >
    <ShareMenu />
  </Suspense>
)
