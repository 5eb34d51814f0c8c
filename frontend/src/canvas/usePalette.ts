import { dark, light, type Palette } from '../graph/palette'
import { useMedia } from './useMedia'

/** The canvas colours for the reader's colour scheme. */
export const usePalette = (): Palette => (useMedia('(prefers-color-scheme: dark)') ? dark : light)
