import { usePalette } from '../../canvas/usePalette'
import { scoreStep } from '../../graph/palette'
import { scoreText } from '../../graph/score'

/** A modelled score as number and bar, in the colour that it has on the canvas. */
export function Score({ value }: { readonly value: number }) {
  const palette = usePalette()
  return (
    <span className="score">
      <svg width="40" height="10" aria-hidden="true">
        <rect x="0.5" y="0.5" width="39" height="9" fill="none" stroke={palette.faintInk} />
        <rect x="1" y="1" width={38 * value} height="8" fill={palette.score[scoreStep(value)]} />
      </svg>{' '}
      {scoreText(value)}
    </span>
  )
}
