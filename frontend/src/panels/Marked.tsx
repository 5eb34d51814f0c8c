import type { Piece } from './describeFound'

/** Text with what was searched for marked. Each piece is only ever text. */
export const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map(({ text, matched }, i) =>
    // The pieces have no other name than their place.
    matched ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
  )
