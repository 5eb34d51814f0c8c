import { YearField } from '../ui/YearField'
import type { Years } from './time'

interface Props {
  readonly years: Years | undefined
  readonly onType: (which: 'earlier' | 'later', year: number) => void
  readonly onClear: () => void
}

/** Exact years. With one year the second field is empty, as in the filter bar. */
export function YearFields({ years, onType, onClear }: Props) {
  const two = years && years[0] !== years[1]
  return (
    <div className="time-fields">
      <YearField
        label={two ? 'Earlier year' : 'Year'}
        value={years?.[0]}
        onChange={(year) => {
          if (year !== undefined) onType('earlier', year)
          else if (two) onType('earlier', years[1])
          else onClear()
        }}
      />
      <span aria-hidden="true">and</span>
      <YearField
        label="Later year"
        placeholder="year"
        value={two ? years[1] : undefined}
        onChange={(year) => {
          if (year !== undefined) onType('later', year)
          else if (years) onType('later', years[0])
        }}
      />
    </div>
  )
}
