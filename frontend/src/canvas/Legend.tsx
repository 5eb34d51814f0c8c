import { useDrawn } from '../explore/Drawn'
import type { Lens } from '../explore/lens'
import { useActs } from '../explore/useActs'
import { confidences } from '../explore/url'
import { confidenceWords, depthWords, kindWords } from '../explore/words'
import { depths } from '../graph/legend'
import { dashes, tieWidth, type Palette } from '../graph/palette'
import { Glyph } from './Glyph'
import { Entry } from './LegendEntry'
import { LensLegend } from './LensLegend'
import { Group, Line } from './LegendParts'

interface Props {
  readonly palette: Palette
  readonly lens: Lens
  readonly open: boolean
  /** Whether what the lens adds is explained elsewhere. */
  readonly keyApart?: boolean
}

/** What shape, width, dash and colour stand for, how many there are of each, and the way to dim or dismiss them. */
export function Legend({ palette, lens, open, keyApart = false }: Props) {
  const { exploration } = useDrawn()
  const acts = useActs()
  const { dimmed, dismissed } = exploration.scene
  const changed = dimmed.length + dismissed.length > 0
  // Where colour stands for something else, the kind is told by the shape alone.
  const shapeOnly = lens === 'ripple' || lens === 'communities'
  const kinds = Object.keys(kindWords) as (keyof typeof kindWords)[]
  return (
    <details className="legend" open={open}>
      <summary>
        {exploration.look.mode === 'graph' ? 'Legend' : 'Dim or take out'}{' '}
        <span className="quiet">· click a name to dim it, × to take it out</span>
        {changed && (
          <span className="quiet">
            {dimmed.length > 0 && ` · ${dimmed.length} dimmed`}
            {dismissed.length > 0 && ` · ${dismissed.length} dismissed`}
          </span>
        )}
      </summary>
      {!keyApart && <LensLegend palette={palette} lens={lens} />}
      <Group name="Agency">
        {kinds.map((kind) => (
          <Entry key={kind} of={kind} word={kindWords[kind]}>
            <Glyph kind={kind} palette={shapeOnly ? plain(palette) : palette} />
          </Entry>
        ))}
      </Group>
      <Group name="Tie">
        {depths.map((depth) => (
          <Entry key={depth} of={`depth-${depth}`} word={depthWords[depth] ?? ''}>
            <Line color={palette.ink} width={tieWidth(depth)} />
          </Entry>
        ))}
        {lens !== 'compare' &&
          [...confidences].reverse().map((confidence) => (
            <Entry key={confidence} of={confidence} word={confidenceWords[confidence]}>
              <Line color={palette.ink} width={2} dash={dashes[confidence]} />
            </Entry>
          ))}
      </Group>
      {changed && (
        <button type="button" className="legend-reset" onClick={() => acts.showAll()}>
          Show all
        </button>
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
