import type { Novelty } from '../api/generated/graphql'
import type { LeakFound } from '../explore/questions/leak'
import { SubjectLink } from '../explore/SubjectLink'
import { novelties } from '../explore/url'
import { noveltyMeaning, noveltyWords } from '../explore/words'
import { ExposedTieRow } from './ExposedTieRow'

interface Props {
  readonly leak: LeakFound
  readonly novelty: Novelty | undefined
}

/** The ties that a leak discloses, split by whether they were public before. */
export function ExposedTies({ leak, novelty }: Props) {
  const { ties } = leak.exposure
  const shown = ties.filter((tie) => !novelty || tie.novelty === novelty)
  if (ties.length === 0) {
    return (
      <p className="note">
        No document of this {leak.kind === 'LEAK' ? 'leak' : 'release'} in the data shows two agencies
        cooperating.
      </p>
    )
  }
  return (
    <section aria-label="Exposed ties">
      <h3>
        Exposed ties <span className="quiet">({ties.length})</span>
      </h3>
      <nav className="chips" aria-label="Ties by novelty">
        <SubjectLink to={{ kind: 'leak', id: leak.id }} current={!novelty}>
          All {ties.length}
        </SubjectLink>
        {novelties.map((each) => (
          <SubjectLink
            key={each}
            to={{ kind: 'leak', id: leak.id, novelty: each }}
            current={novelty === each}
            className={`novelty ${each}`}
          >
            {noveltyWords[each]} {ties.filter((tie) => tie.novelty === each).length}
          </SubjectLink>
        ))}
      </nav>
      <p className="quiet">
        {novelty
          ? `${noveltyWords[novelty]}: ${noveltyMeaning[novelty]}.`
          : 'New: nothing outside the leak discloses the tie. Corroborated: only later documents do. Known before: an earlier one did.'}{' '}
        Severity, from 0 to 1, is a model of how much of the tie the leak lays open, not a fact.
      </p>
      {shown.length === 0 && (
        <p>None of the exposed ties is {noveltyWords[novelty ?? 'NEW'].toLowerCase()}.</p>
      )}
      <ul className="rows" aria-label="Exposed ties">
        {shown.map((tie) => (
          <ExposedTieRow key={tie.liaison.id} exposed={tie} />
        ))}
      </ul>
    </section>
  )
}
