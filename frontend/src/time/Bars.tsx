import type { Histogram } from './histogram'
import type { Range } from './range'
import type { Years } from './time'

interface Props {
  readonly bars: Histogram
  readonly range: Range
  readonly years: Years | undefined
}

/** Above the line what begins in each year, below it what ends. What lies within the years is dark. */
export function Bars({ bars: { bars, most }, range: { first, last }, years }: Props) {
  const [from, to] = !years
    ? [first, last]
    : years[0] === years[1]
      ? [first, years[0]]
      : [years[0] + 1, years[1]]
  const scale = 10 / Math.max(1, most)
  return (
    <svg
      className="time-bars"
      viewBox={`0 0 ${Math.max(1, last - first)} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ year, begun, ended }) => (
        <g key={year} className={year >= from && year <= to ? 'within' : undefined}>
          {begun > 0 && <Block year={year - first} y={10 - begun * scale} height={begun * scale} />}
          {ended > 0 && <Block year={year - first} y={10.7} height={(ended * scale) / 2} className="ended" />}
        </g>
      ))}
    </svg>
  )
}

interface BlockProps {
  readonly year: number
  readonly y: number
  readonly height: number
  readonly className?: string
}

const Block = ({ year, ...rest }: BlockProps) => <rect x={year - 0.35} width={0.7} {...rest} />
