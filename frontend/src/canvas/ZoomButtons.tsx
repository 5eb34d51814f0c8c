interface Props {
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
}

/** Zoom for those who have no wheel, and the way back from getting lost. */
export const ZoomButtons = ({ zoomBy, fit }: Props) => (
  <div className="zoom" role="group" aria-label="Zoom">
    <button type="button" aria-label="Zoom in" onClick={() => zoomBy(1.4)}>
      +
    </button>
    <button type="button" aria-label="Zoom out" onClick={() => zoomBy(1 / 1.4)}>
      −
    </button>
    <button type="button" onClick={fit}>
      Fit
    </button>
  </div>
)
