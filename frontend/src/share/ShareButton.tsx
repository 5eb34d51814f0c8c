import { lazyPart } from '../ui/lazyPart'

const waiting = (
  <div className="share">
    <button type="button" className="share-button" disabled>
      Share and export
    </button>
  </div>
)

/** The menu comes after the page: nothing on the first screen needs it. */
export const ShareButton = lazyPart('the menu to share and export', () => import('./ShareMenu'), {
  waiting,
  floating: true,
})
