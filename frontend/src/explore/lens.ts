import type { Subject } from './exploration'

/** The way of drawing that goes with a subject, and with it the legend. */
export type Lens = 'network' | 'exposure' | 'ripple' | 'what-if' | 'compare' | 'statistics' | 'communities'

export function lensOf(subject: Subject): Lens {
  switch (subject.kind) {
    case 'leak':
      return subject.ripple ? 'ripple' : 'exposure'
    case 'agency':
      return subject.whatIf ? 'what-if' : 'network'
    case 'compare':
      return 'compare'
    case 'statistics':
      return subject.colour ? 'communities' : 'statistics'
    default:
      return 'network'
  }
}
