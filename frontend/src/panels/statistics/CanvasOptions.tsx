import type { StatisticsSubject } from '../../explore/exploration'
import { SubjectLink } from '../../explore/SubjectLink'

/** What size and colour of an agency on the canvas stand for. */
export function CanvasOptions({ subject }: { readonly subject: StatisticsSubject }) {
  const { size, colour, ...rest } = subject
  return (
    <div className="canvas-options">
      <nav className="chips" aria-label="Size on the canvas">
        <span className="field-label">Size</span>
        <SubjectLink to={{ ...rest, ...(colour && { colour }) }} current={!size}>
          number of ties
        </SubjectLink>
        <SubjectLink
          to={{ ...rest, ...(colour && { colour }), size: 'betweenness' }}
          current={size !== undefined}
        >
          betweenness
        </SubjectLink>
      </nav>
      <nav className="chips" aria-label="Colour on the canvas">
        <span className="field-label">Colour</span>
        <SubjectLink to={{ ...rest, ...(size && { size }) }} current={!colour}>
          kind
        </SubjectLink>
        <SubjectLink
          to={{ ...rest, ...(size && { size }), colour: 'community' }}
          current={colour !== undefined}
        >
          community
        </SubjectLink>
      </nav>
    </div>
  )
}
