import { CommitField } from './CommitField'

interface Props {
  readonly label: string
  readonly value: number | undefined
  readonly placeholder?: string
  readonly onChange: (year: number | undefined) => void
}

/** A year from 1800 to 2100, or nothing. */
export function YearField({ label, value, placeholder = 'any', onChange }: Props) {
  return (
    <CommitField
      label={label}
      value={value === undefined ? '' : String(value)}
      placeholder={placeholder}
      inputMode="numeric"
      size={4}
      check={(text) =>
        /^\d{4}$/.test(text) && Number(text) >= 1800 && Number(text) <= 2100
          ? undefined
          : 'A year from 1800 to 2100'
      }
      onCommit={(text) => onChange(text === '' ? undefined : Number(text))}
    />
  )
}
