import type { ReactNode } from 'react'
import type { ReactionKind } from '../../api/generated/graphql'

/** A shape for each kind: what is cut ends in a bar, what goes on points forward, what is said is round or angular. */
const shapes: Readonly<Record<ReactionKind, ReactNode>> = {
  PROTEST: <path d="M7 1 13 13H1z" />,
  INQUIRY: <path d="M6 1a5 5 0 1 0 3 9l4 4M6 1a5 5 0 0 1 3 9" className="line" />,
  SUSPENSION: <path d="M3 1h3v12H3zM8 1h3v12H8z" />,
  EXPULSION: <path d="M2 2 12 12M12 2 2 12" className="line" />,
  RETRENCHMENT: <path d="M1 1h12L7 13z" />,
  REFORM: <path d="M2 2h10v10H2z" className="line" />,
  REASSURANCE: <circle cx="7" cy="7" r="6" />,
  RESUMPTION: <path d="M2 1 13 7 2 13z" />,
  NONE_OBSERVED: <path d="M1 7h12" className="line" />,
}

export const ReactionGlyph = ({ kind, rough = false }: { kind: ReactionKind; rough?: boolean }) => (
  <svg
    className={`reaction-glyph ${kind} ${rough ? 'rough' : ''}`}
    width="14"
    height="14"
    viewBox="0 0 14 14"
    aria-hidden="true"
  >
    {shapes[kind]}
  </svg>
)
