import type { Confidence, Novelty } from '../api/generated/graphql'

/** What the reader is looking at. One at a time, so that the panel, the canvas and the address cannot disagree. */
export type Subject =
  | { readonly kind: 'start' }
  | { readonly kind: 'agency'; readonly id: string }
  | { readonly kind: 'country'; readonly id: string }
  | { readonly kind: 'tie'; readonly id: string }
  | { readonly kind: 'leak'; readonly id: string; readonly novelty?: Novelty }
  | PathSubject

export interface PathSubject {
  readonly kind: 'path'
  readonly from?: string
  readonly to?: string
  readonly via: readonly string[]
  readonly avoid: readonly string[]
  readonly maxHops?: number
  /** Which of the answered paths is lit, from 1. */
  readonly chosen: number
}

/** Which ties count, on the canvas, in lists and for paths. Names as in the contract's LiaisonFilter. */
export interface Filter {
  readonly asOf?: number
  readonly knownBy?: string
  readonly minDepth?: number
  readonly minConfidence?: Confidence
  readonly leakedOnly?: true
}

/** The whole state of the page. It lives in the address and nowhere else. */
export interface Exploration {
  readonly subject: Subject
  readonly filter: Filter
}

export const start: Subject = { kind: 'start' }
export const emptyPath: PathSubject = { kind: 'path', via: [], avoid: [], chosen: 1 }

export const isFiltered = (filter: Filter) => Object.keys(filter).length > 0
