import type { TieRole } from '../graph/emphasis'
import { dashes, goneDash, groupColor, tieWidth, type Palette } from '../graph/palette'
import { besideOpacity } from '../graph/style'
import type { ShownAgency, ShownTie } from './shown'

export interface TieLook {
  readonly color: string
  readonly width: number
  readonly dash: readonly number[]
  readonly opacity: number
  readonly sign?: 'bar' | 'diamond'
}

/** What a role changes of a tie's look. */
export const litBy = (palette: Palette): Readonly<Record<TieRole, Partial<TieLook>>> => ({
  on: { color: palette.accent },
  NEW: { color: palette.novelty.NEW },
  CORROBORATED: { color: palette.novelty.CORROBORATED },
  KNOWN: { color: palette.novelty.KNOWN },
  path: { color: palette.accent, width: 5 },
  hop: { color: palette.ink, width: 8 },
  alternative: { color: palette.accent, opacity: 0.4 },
  appeared: { color: palette.appeared, dash: [], sign: 'diamond' },
  gone: { color: palette.gone, dash: goneDash, sign: 'bar' },
  dropped: { color: palette.gone, dash: goneDash, sign: 'bar' },
  unchanged: { dash: [], opacity: 0.45 },
})

/** How a tie looks, as on the canvas: see graph/style.ts and graph/analysisStyle.ts. */
export function tieLook({ depth, confidence, role }: ShownTie, palette: Palette): TieLook {
  const plain = {
    color: palette.tie,
    width: tieWidth(depth),
    // A tie without evidence would have no confidence; it is drawn like the weakest.
    dash: dashes[confidence ?? 'ALLEGED'],
  }
  if (role === '') return { ...plain, opacity: 0.6 }
  if (role === 'dim') return { ...plain, opacity: 0.12 }
  return { ...plain, opacity: 1, ...litBy(palette)[role] }
}

export interface AgencyLook {
  readonly fill: string
  readonly fillOpacity: number
  readonly edge: string
  readonly edgeWidth: number
  readonly edgeDash: readonly number[]
  readonly opacity: number
}

/** How an agency's mark looks: by kind, or by what an analysis says of it. */
export function agencyLook({ kind, role, mark }: ShownAgency, palette: Palette): AgencyLook {
  const look: AgencyLook = {
    fill:
      mark?.group !== undefined
        ? groupColor(palette, mark.group)
        : mark?.step !== undefined
          ? (palette.score[mark.step] ?? palette.tie)
          : palette.kind[kind],
    fillOpacity: 1,
    edge: mark?.step !== undefined ? palette.faintInk : palette.ground,
    edgeWidth: 1.2,
    edgeDash: [],
    opacity: role === 'dim' ? 0.2 : role === 'beside' ? besideOpacity : 1,
  }
  switch (mark?.role) {
    case 'holder':
      return { ...look, edge: palette.ink, edgeWidth: 4 }
    case 'lost':
      return { ...look, fillOpacity: 0.25, edge: palette.gone, edgeWidth: 2.5, edgeDash: [5, 3] }
    case 'out':
      return { ...look, fillOpacity: 0.12, edge: palette.faintInk, edgeWidth: 1.5, edgeDash: [1.5, 2.5] }
    case 'substitute':
      return { ...look, edge: palette.inferred, edgeWidth: 3.5, edgeDash: [2, 2.5] }
    default:
      return role === 'focus' ? { ...look, edge: palette.ink, edgeWidth: 3 } : look
  }
}
