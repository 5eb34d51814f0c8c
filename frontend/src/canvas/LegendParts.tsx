import type { ReactNode } from 'react'

export function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="legend-group">
      <span aria-hidden="true">{name}</span>
      <ul aria-label={name}>{children}</ul>
    </div>
  )
}

interface LineProps {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
  /** What stands in the middle of the line. */
  readonly sign?: 'bar' | 'diamond'
}

export function Line({ color, width, dash = [], sign }: LineProps) {
  return (
    <svg width="26" height="10" aria-hidden="true">
      <line
        x1="1"
        x2="25"
        y1="5"
        y2="5"
        stroke={color}
        strokeWidth={width}
        strokeDasharray={dash.join(' ')}
      />
      {sign === 'bar' && <line x1="13" x2="13" y1="0" y2="10" stroke={color} strokeWidth="2.5" />}
      {sign === 'diamond' && <polygon points="13,0 18,5 13,10 8,5" fill={color} />}
    </svg>
  )
}

/** A step of a model: bent, dotted, with an arrow, as no tie is. */
export const Step = ({ color }: { readonly color: string }) => (
  <svg width="30" height="12" aria-hidden="true" fill="none" stroke={color} strokeLinecap="round">
    <path d="M2,10 Q13,-3 26,7" strokeWidth="2.2" strokeDasharray="0.1 4" />
    <path d="M21,7.5 L27,8 L25.5,2.5" strokeWidth="1.8" />
  </svg>
)

interface DotProps {
  readonly fill: string
  readonly edge: string
  readonly width?: number
  readonly dash?: string
  readonly double?: boolean
}

export const Dot = ({ fill, edge, width = 1.2, dash, double = false }: DotProps) => (
  <svg width="16" height="16" aria-hidden="true" fill={fill} stroke={edge} strokeWidth={width}>
    <circle cx="8" cy="8" r="6" strokeDasharray={dash} />
    {double && <circle cx="8" cy="8" r="3.4" />}
  </svg>
)
