import type { TieRole } from '../graph/emphasis'
import { dashes, goneDash, type Palette } from '../graph/palette'
import type { Pair } from './pairs'
import { arcWidth } from './steps'

export interface ArcLook {
  readonly color: string
  readonly width: number
  readonly dash: readonly number[]
  readonly opacity: number
  readonly sign?: 'bar' | 'diamond'
}

/** What a role changes, in the colours of the canvas. */
export const roleLooks = (palette: Palette): Readonly<Record<TieRole, Partial<ArcLook>>> => ({
  on: { color: palette.accent },
  NEW: { color: palette.novelty.NEW },
  CORROBORATED: { color: palette.novelty.CORROBORATED },
  KNOWN: { color: palette.novelty.KNOWN },
  path: { color: palette.accent, width: 4.5 },
  hop: { color: palette.ink, width: 6 },
  alternative: { color: palette.accent, opacity: 0.45 },
  appeared: { color: palette.appeared, dash: [], sign: 'diamond' },
  gone: { color: palette.gone, dash: goneDash, sign: 'bar' },
  dropped: { color: palette.gone, dash: goneDash, sign: 'bar' },
  unchanged: { dash: [], opacity: 0.5 },
})

/** Dashed when no tie of the pair is confirmed, as a tie is on the canvas; width says how many they are. */
export function arcLook({ shown, best, role, back }: Pair, palette: Palette): ArcLook {
  const plain = {
    color: palette.ink,
    width: arcWidth(shown.length),
    dash: dashes[best ?? 'ALLEGED'],
    opacity: back ? 0.1 : 0.4,
  }
  return role === undefined || back ? plain : { ...plain, opacity: 1, ...roleLooks(palette)[role] }
}
