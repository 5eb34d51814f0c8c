import type { Confidence } from '../api/generated/graphql'
import { isFiltered, type Filter } from '../explore/exploration'
import { isDate } from '../explore/dates'
import { clockFilter, withDate } from '../explore/twoDates'
import { useExploration, useGo } from '../explore/useExploration'
import { confidences } from '../explore/url'
import { confidenceWords, depthWord } from '../explore/words'
import { CommitField } from '../ui/CommitField'
import { YearField } from '../ui/YearField'
import { CompareField } from './CompareField'

/** Which ties count: on the canvas, in an agency's list and for paths. */
export function FilterBar() {
  const { subject, filter: present } = useExploration()
  const { filterBy, to } = useGo()
  const comparison = subject.kind === 'compare' ? subject : undefined
  // In a comparison the clock that is compared shows its earlier date.
  const filter = comparison ? clockFilter(comparison, present) : present
  const set = <Key extends keyof Filter>(key: Key, value: Filter[Key] | undefined) => {
    if (comparison?.clock === key) {
      to(withDate(comparison, 'before', value === undefined ? undefined : String(value)))
      return
    }
    const next = Object.fromEntries(
      Object.entries({ ...present, [key]: value }).filter(([, each]) => each !== undefined),
    )
    filterBy(next)
  }
  return (
    <form className="filters" aria-label="Which ties count" onSubmit={(event) => event.preventDefault()}>
      <YearField label="As of year" value={filter.asOf} onChange={(year) => set('asOf', year)} />
      <CommitField
        label="Known by"
        value={filter.knownBy ?? ''}
        placeholder="any date"
        size={6}
        check={(text) => (isDate(text) ? undefined : 'A date such as 2015, 2015-02 or 2015-02-23')}
        onCommit={(text) => set('knownBy', text === '' ? undefined : text)}
      />
      <CompareField />
      <label className="field">
        <span className="field-label">Depth at least</span>
        <select
          value={filter.minDepth ?? ''}
          onChange={({ target }) => set('minDepth', target.value === '' ? undefined : Number(target.value))}
        >
          <option value="">any</option>
          {[1, 2, 3, 4, 5].map((depth) => (
            <option key={depth} value={depth}>
              {depth} {depthWord(depth)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">Confidence at least</span>
        <select
          value={filter.minConfidence ?? ''}
          onChange={({ target }) =>
            set('minConfidence', target.value === '' ? undefined : (target.value as Confidence))
          }
        >
          <option value="">any</option>
          {confidences.map((confidence) => (
            <option key={confidence} value={confidence}>
              {confidenceWords[confidence]}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.leakedOnly ?? false}
          onChange={({ target }) => set('leakedOnly', target.checked ? true : undefined)}
        />
        Known only from leaks
      </label>
      {isFiltered(present) && (
        <button type="button" className="clear" aria-label="Clear filters" onClick={() => filterBy({})}>
          Clear
        </button>
      )}
    </form>
  )
}
