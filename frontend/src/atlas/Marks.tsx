import { memo, useMemo } from 'react'
import type { Palette } from '../graph/palette'
import { labelSize } from '../graph/style'
import { arcLook } from './looks'
import { dotSize, namesThatFit, shortName } from './marks'
import { countryWords } from './say'
import type { Held } from './countries'
import type { Placed } from './useScene'

interface Props {
  readonly placed: readonly Placed[]
  readonly k: number
  readonly palette: Palette
  /** The one that the Tab key comes to. */
  readonly cursor: string | undefined
  readonly onChoose: (id: string) => void
  readonly onHover: (id: string | undefined) => void
  readonly onFocus: (id: string) => void
}

/** A point and a name for each country, of one size at every scale: what the keyboard walks over. */
export const Marks = memo(function Marks({ placed, k, palette, cursor, onChoose, onHover, onFocus }: Props) {
  const named = useMemo(() => namesThatFit(placed, k), [placed, k])
  return (
    <>
      {/* The weightiest last, so that they lie on top. */}
      {[...placed].reverse().map(({ country, shape: { at } }) => (
        <g
          key={country.id}
          className={`atlas-mark ${country.state}${named.has(country.id) ? ' named' : ''}`}
          transform={`translate(${at.x * k} ${at.y * k})`}
          role="link"
          tabIndex={country.id === cursor ? 0 : -1}
          aria-label={countryWords(country)}
          data-mark={country.id}
          onClick={(event) => {
            event.stopPropagation()
            onChoose(country.id)
          }}
          onPointerEnter={() => onHover(country.id)}
          onPointerLeave={() => onHover(undefined)}
          onFocus={() => onFocus(country.id)}
          onBlur={() => onHover(undefined)}
        >
          <circle className="reach" r="12" />
          <circle className="ring" r="9" />
          <Within country={country} palette={palette} />
          <circle className="dot" r={dotSize} />
          <text y={dotSize + labelSize} fontSize={labelSize} textAnchor="middle">
            {shortName(country.name)}
          </text>
        </g>
      ))}
    </>
  )
})

/** Ties within a country are a ring around its point, as wide and as dashed as an arc of theirs. */
function Within({ country: { within }, palette }: { readonly country: Held; readonly palette: Palette }) {
  if (!within) return null
  const { color, width, dash, opacity } = arcLook(within, palette)
  return (
    <circle
      className="within"
      r={dotSize + 2.6}
      stroke={color}
      strokeWidth={Math.min(width, 2.2)}
      strokeDasharray={dash.map((length) => length / 2).join(' ')}
      opacity={opacity}
    />
  )
}
