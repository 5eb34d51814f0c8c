import { unchosen, type Filter, type PathSubject } from '../explore/exploration'
import { defaultHops } from '../explore/questions/paths'
import { useNames, type Found } from '../explore/questions/search'
import { useGo } from '../explore/useExploration'
import { YearField } from '../ui/YearField'
import { EntityCombo } from './EntityCombo'

interface Props {
  readonly subject: PathSubject
  readonly filter: Filter
}

const ends = ['AGENCY', 'COUNTRY'] as const
const groups = ['AGENCY', 'COUNTRY', 'ARRANGEMENT'] as const

/** The two ends, what to pass and what to avoid, and the year. Every change is a new address. */
export function PathForm({ subject, filter }: Props) {
  const go = useGo()
  const { from, to, via, avoid, maxHops } = subject
  const { of: names } = useNames([from, to, ...via, ...avoid].filter((id) => id !== undefined))
  const change = (part: Partial<PathSubject>, without: readonly (keyof PathSubject)[] = []) => {
    const next = { ...unchosen(subject), ...part }
    go.to(
      Object.fromEntries(
        Object.entries(next).filter(([key]) => !without.includes(key as keyof PathSubject)),
      ) as unknown as PathSubject,
    )
  }
  const end = (which: 'from' | 'to', label: string, id: string | undefined) =>
    id === undefined ? (
      <EntityCombo
        label={label}
        placeholder="Agency or country"
        kinds={ends}
        onChoose={(found: Found) => change({ [which]: found.id })}
      />
    ) : (
      <Chosen label={label} name={names(id)} onRemove={() => change({}, [which])} />
    )
  const list = (which: 'via' | 'avoid', label: string, all: readonly string[], most: number) => (
    <div className="chip-field">
      {all.length < most && (
        <EntityCombo
          label={label}
          placeholder="Add …"
          kinds={groups}
          onChoose={({ id }) => !all.includes(id) && change({ [which]: [...all, id] })}
        />
      )}
      <ul className="chips" aria-label={label}>
        {all.map((id) => (
          <li key={id}>
            <RemoveChip
              name={names(id)}
              onRemove={() => change({ [which]: all.filter((each) => each !== id) })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
  const swap = () =>
    change(
      { ...(to !== undefined && { from: to }), ...(from !== undefined && { to: from }) },
      to === undefined ? ['from'] : from === undefined ? ['to'] : [],
    )

  return (
    <div className="path-form" role="group" aria-label="Ends and conditions">
      <div className="path-ends">
        {end('from', 'From', from)}
        <button type="button" className="swap" onClick={swap} aria-label="Swap the two ends">
          <span aria-hidden="true">⇄</span>
        </button>
        {end('to', 'To', to)}
      </div>
      <div className="path-conditions">
        {list('avoid', 'Avoiding', avoid, 20)}
        {list('via', 'By way of', via, 5)}
        <YearField
          label="As of year"
          value={filter.asOf}
          onChange={(asOf) => {
            const { asOf: _old, ...rest } = filter
            go.filterBy(asOf === undefined ? rest : { ...rest, asOf })
          }}
        />
        <label className="field">
          <span className="field-label">Ranked by</span>
          <select
            value={subject.weighting ?? 'HOPS'}
            onChange={({ target }) =>
              target.value === 'HOPS' ? change({}, ['weighting']) : change({ weighting: 'CLOSENESS' })
            }
          >
            <option value="HOPS">fewest ties</option>
            <option value="CLOSENESS">closest ties, best evidence</option>
          </select>
        </label>
        <label className="field">
          <span className="field-label">Ties at most</span>
          <select
            value={maxHops ?? defaultHops}
            onChange={(event) => change({ maxHops: Number(event.target.value) })}
          >
            {[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((hops) => (
              <option key={hops}>{hops}</option>
            ))}
          </select>
        </label>
      </div>
    </div>
  )
}

function Chosen({ label, name, onRemove }: { label: string; name: string; onRemove: () => void }) {
  return (
    <div className="combo" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <RemoveChip name={name} onRemove={onRemove} />
    </div>
  )
}

function RemoveChip({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <span className="chip">
      <bdi>{name}</bdi>
      <button type="button" onClick={onRemove} aria-label={`Remove ${name}`}>
        ×
      </button>
    </span>
  )
}
