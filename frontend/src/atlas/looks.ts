import { litBy, type TieLook } from '../export/looks'
import type { TieRole } from '../graph/emphasis'
import { dashes, type Palette } from '../graph/palette'
import type { Pair } from './pairs'
import { arcWidth } from './steps'

/** What a role changes, as of a tie; an arc is thinner where it is wide, and clearer where it steps back. */
export const roleLooks = (palette: Palette): Readonly<Record<TieRole, Partial<TieLook>>> => ({
  ...litBy(palette),
  path: { color: palette.accent, width: 4.5 },
  hop: { color: palette.ink, width: 6 },
  alternative: { color: palette.accent, opacity: 0.45 },
  unchanged: { dash: [], opacity: 0.5 },
})

/** Dashed when no tie of the pair is confirmed, as a tie is on the canvas; width says how many they are. */
export function arcLook({ shown, best, role, back }: Pair, palette: Palette): TieLook {
  const plain = {
    color: palette.ink,
    width: arcWidth(shown.length),
    dash: dashes[best ?? 'ALLEGED'],
    opacity: back ? 0.1 : 0.4,
  }
  return role === undefined || back ? plain : { ...plain, opacity: 1, ...roleLooks(palette)[role] }
}
