import type { Target } from '../canvas/gestures'
import type { Tool } from '../canvas/tool'
import type { Point } from '../graph/walk'

export type { Tool }

/** A menu on the canvas, with where it opens. */
export type AnyMenu =
  | { readonly kind: 'context'; readonly of: Target; readonly at: Point }
  | {
      readonly kind: 'expand'
      readonly id: string
      readonly at: Point
      /** Whether the reader asked to choose: then the partners are listed even where they are few. */
      readonly asked: boolean
    }
