import type { Confidence } from '../api/generated/graphql'
import { isFiltered, type Filter } from '../explore/exploration'
import { isDate } from '../explore/dates'
import { useExploration, useGo } from '../explore/useExploration'
import { confidences } from '../explore/url'
import { confidenceWords, depthWord } from '../explore/words'
import { CommitField } from '../ui/CommitField'
import { YearField } from '../ui/YearField'

/** Which ties count: on the canvas, in an agency's list and for paths. */
export function FilterBar() {
  const { filter } = useExploration()
  const { filterBy } = useGo()
  const set = <Key extends keyof Filter>(key: Key, value: Filter[Key] | undefined) => {
    const next = Object.fromEntries(
      Object.entries({ ...filter, [key]: value }).filter(([, each]) => each !== undefined),
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
        size={7}
        check={(text) => (isDate(text) ? undefined : 'A date such as 2015, 2015-02 or 2015-02-23')}
        onCommit={(text) => set('knownBy', text === '' ? undefined : text)}
      />
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
      {isFiltered(filter) && (
        <button type="button" className="clear" aria-label="Clear filters" onClick={() => filterBy({})}>
          Clear
        </button>
      )}
    </form>
  )
}
