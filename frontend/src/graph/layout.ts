import type { Point } from './walk'

export interface LayoutRequest {
  readonly agencies: readonly string[]
  readonly ties: readonly (readonly [string, string, number])[]
  /** Places that must not change: what the reader has already seen stays where it was. */
  readonly fixed: ReadonlyMap<string, Point>
}

export type LayoutAnswer = ReadonlyMap<string, Point>
