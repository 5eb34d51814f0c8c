import type { ReactNode } from 'react'
import { confidences, novelties } from '../explore/url'
import { confidenceWords, depthWords, kindWords, noveltyWords } from '../explore/words'
import { dashes, tieWidth, type Palette } from '../graph/palette'
import { Glyph } from './Glyph'

interface Props {
  readonly palette: Palette
  readonly showNovelty: boolean
  readonly open: boolean
}

/** What shape, width, dash and colour stand for. */
export function Legend({ palette, showNovelty, open }: Props) {
  return (
    <details className="legend" open={open}>
      <summary>Legend</summary>
      <Group name="Agency">
        {Object.entries(kindWords).map(([kind, word]) => (
          <li key={kind}>
            <Glyph kind={kind as keyof typeof kindWords} palette={palette} /> {word}
          </li>
        ))}
      </Group>
      <Group name="Tie">
        {[1, 3, 5].map((depth) => (
          <li key={depth}>
            <Line color={palette.ink} width={tieWidth(depth)} dash={[]} /> {depthWords[depth]}
          </li>
        ))}
        {[...confidences].reverse().map((confidence) => (
          <li key={confidence}>
            <Line color={palette.ink} width={2} dash={dashes[confidence]} /> {confidenceWords[confidence]}
          </li>
        ))}
      </Group>
      {showNovelty && (
        <Group name="Exposed">
          {novelties.map((novelty) => (
            <li key={novelty}>
              <Line color={palette.novelty[novelty]} width={3} dash={[]} />{' '}
              {noveltyWords[novelty].toLowerCase()}
            </li>
          ))}
        </Group>
      )}
    </details>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="legend-group">
      <span aria-hidden="true">{name}</span>
      <ul aria-label={name}>{children}</ul>
    </div>
  )
}

function Line({ color, width, dash }: { color: string; width: number; dash: readonly number[] }) {
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
    </svg>
  )
}
