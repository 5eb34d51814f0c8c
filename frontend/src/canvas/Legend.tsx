import type { Lens } from '../explore/lens'
import { confidences, novelties } from '../explore/url'
import { confidenceWords, depthWords, kindWords, noveltyWords } from '../explore/words'
import { dashes, tieWidth, type Palette } from '../graph/palette'
import { Glyph } from './Glyph'
import { LensLegend } from './LensLegend'
import { Group, Line } from './LegendParts'

interface Props {
  readonly palette: Palette
  readonly lens: Lens
  readonly open: boolean
}

/** What shape, width, dash and colour stand for, in the present way of drawing. */
export function Legend({ palette, lens, open }: Props) {
  // Where colour stands for something else, the kind is told by the shape alone.
  const shapeOnly = lens === 'ripple' || lens === 'communities'
  return (
    <details className="legend" open={open}>
      <summary>Legend</summary>
      <LensLegend palette={palette} lens={lens} />
      <Group name="Agency">
        {Object.entries(kindWords).map(([kind, word]) => (
          <li key={kind}>
            <Glyph kind={kind as keyof typeof kindWords} palette={shapeOnly ? plain(palette) : palette} />{' '}
            {word}
          </li>
        ))}
      </Group>
      <Group name="Tie">
        {[1, 3, 5].map((depth) => (
          <li key={depth}>
            <Line color={palette.ink} width={tieWidth(depth)} /> {depthWords[depth]}
          </li>
        ))}
        {lens !== 'compare' &&
          [...confidences].reverse().map((confidence) => (
            <li key={confidence}>
              <Line color={palette.ink} width={2} dash={dashes[confidence]} /> {confidenceWords[confidence]}
            </li>
          ))}
      </Group>
      {lens === 'exposure' && (
        <Group name="Exposed">
          {novelties.map((novelty) => (
            <li key={novelty}>
              <Line color={palette.novelty[novelty]} width={3} /> {noveltyWords[novelty].toLowerCase()}
            </li>
          ))}
        </Group>
      )}
    </details>
  )
}

const plain = (palette: Palette): Palette => ({
  ...palette,
  kind: Object.fromEntries(
    Object.keys(palette.kind).map((kind) => [kind, palette.faintInk]),
  ) as Palette['kind'],
})
