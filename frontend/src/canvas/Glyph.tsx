import type { AgencyKind } from '../api/generated/graphql'
import type { Palette } from '../graph/palette'

const corners: Readonly<Record<Exclude<AgencyKind, 'FOREIGN'>, string>> = {
  DOMESTIC: '2,2 14,2 14,14 2,14',
  SIGNALS: '8,1.5 15,14 1,14',
  MILITARY: '4.5,2 11.5,2 15,8 11.5,14 4.5,14 1,8',
  GEOSPATIAL: '8,1 15,6.4 12.3,14.5 3.7,14.5 1,6.4',
  FINANCIAL: '8,1 10,6 15.3,6 11,9.4 12.6,14.6 8,11.4 3.4,14.6 5,9.4 0.7,6 6,6',
  POLICE: '5.2,1 10.8,1 15,5.2 15,10.8 10.8,15 5.2,15 1,10.8 1,5.2',
  UNIFIED: '8,1 15,8 8,15 1,8',
}

/** An agency's mark as on the canvas, for the legend and the lists. */
export function Glyph({ kind, palette }: { readonly kind: AgencyKind; readonly palette: Palette }) {
  return (
    <svg
      className="glyph"
      width="14"
      height="14"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill={palette.kind[kind]}
    >
      {kind === 'FOREIGN' ? <circle cx="8" cy="8" r="6.5" /> : <polygon points={corners[kind]} />}
    </svg>
  )
}
