import type { LeakKind } from '../../api/generated/graphql'

/** A leak is a full circle, an official release an open square: told apart without colour. */
export const LeakGlyph = ({ kind }: { readonly kind: LeakKind }) => (
  <svg className={`leak-glyph ${kind}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    {kind === 'LEAK' ? <circle cx="7" cy="7" r="6" /> : <rect x="2" y="2" width="10" height="10" />}
  </svg>
)
