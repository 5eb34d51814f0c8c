import type { Point } from './walk'

export interface LayoutRequest {
  readonly agencies: readonly string[]
  readonly ties: readonly (readonly [string, string, number])[]
  /** Places that must not change: what the reader has already seen stays where it was. */
  readonly fixed: ReadonlyMap<string, Point>
  /** The group of each agency, where groups stand apart. */
  readonly groups?: ReadonlyMap<string, string>
}

export type Places = ReadonlyMap<string, Point>

/** What the worker says: how far it is and what it has, the last time with everything done. */
export interface LayoutNews {
  readonly done: number
  readonly of: number
  readonly places: Places
}
