import type { Stage } from './stage'

/** Zoom for those who have no wheel, and the way back from getting lost. */
export function ZoomButtons({ stage }: { readonly stage: Stage | undefined }) {
  return (
    <div className="zoom" role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={() => stage?.zoomBy(1.4)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => stage?.zoomBy(1 / 1.4)}>
        −
      </button>
      <button type="button" onClick={() => stage?.fit()}>
        Fit
      </button>
    </div>
  )
}
