interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly leaks: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (leak: string | undefined) => void
}

/** A leak out of a list; one that the address names and the list does not is kept by its id. */
export function LeakSelect({ label, value, leaks, onChange }: Props) {
  const known = value === undefined || leaks.some(({ id }) => id === value)
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">none</option>
        {!known && <option value={value}>{value}</option>}
        {leaks.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
