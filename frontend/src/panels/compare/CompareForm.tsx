import { isDate } from '../../explore/dates'
import type { ClockName, CompareSubject } from '../../explore/exploration'
import { withDate } from '../../explore/twoDates'
import { useGo } from '../../explore/useExploration'
import { CommitField } from '../../ui/CommitField'
import { YearField } from '../../ui/YearField'

const clocks: readonly (readonly [ClockName, string])[] = [
  ['asOf', 'The network as it was'],
  ['knownBy', 'What the public could know'],
]

/** Which clock, and which two dates on it. */
export function CompareForm({ subject }: { readonly subject: CompareSubject }) {
  const go = useGo()
  const { clock } = subject
  const field = (which: 'before' | 'after', label: string) => {
    const change = (date: string | undefined) => go.to(withDate(subject, which, date))
    const value = subject[which]
    return clock === 'asOf' ? (
      <YearField
        label={label}
        value={value === undefined ? undefined : Number(value)}
        onChange={(year) => change(year === undefined ? undefined : String(year))}
      />
    ) : (
      <CommitField
        label={label}
        value={value ?? ''}
        placeholder="any date"
        size={10}
        check={(text) => (isDate(text) ? undefined : 'A date such as 2015, 2015-02 or 2015-02-23')}
        onCommit={(text) => change(text === '' ? undefined : text)}
      />
    )
  }
  return (
    <div className="compare-form" role="group" aria-label="Dates to compare">
      <fieldset>
        <legend className="field-label">Compare</legend>
        {clocks.map(([name, label]) => (
          <label key={name} className="check">
            <input
              type="radio"
              name="clock"
              checked={clock === name}
              onChange={() => go.to({ ...subject, clock: name })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {field('before', clock === 'asOf' ? 'From year' : 'From date')}
      {field('after', clock === 'asOf' ? 'To year' : 'To date')}
    </div>
  )
}
