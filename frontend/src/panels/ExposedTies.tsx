import type { Family, Novelty } from '../api/generated/graphql'
import { exposedUnder } from '../explore/exposed'
import type { LeakSubject } from '../explore/exploration'
import type { LeakFound } from '../explore/questions/leak'
import { SubjectLink } from '../explore/SubjectLink'
import { families, novelties } from '../explore/url'
import { familyMeaning, noveltyMeaning, noveltyWords } from '../explore/words'
import { ExposedTieRow } from './ExposedTieRow'

interface Props {
  readonly leak: LeakFound
  readonly subject: LeakSubject
}

/** The ties that a leak discloses, split by whether they were public before and by what is disclosed of them. */
export function ExposedTies({ leak, subject }: Props) {
  const { ties } = leak.exposure
  const { novelty, family } = subject
  const shown = exposedUnder(ties, subject)
  if (ties.length === 0) {
    return (
      <p className="note">
        No document of this {leak.kind === 'LEAK' ? 'leak' : 'release'} in the data shows two agencies
        cooperating.
      </p>
    )
  }
  const to = (part: { readonly novelty?: Novelty | undefined; readonly family?: Family | undefined }) => {
    const next = { novelty, family, ...part }
    return {
      kind: 'leak' as const,
      id: leak.id,
      ...(next.novelty && { novelty: next.novelty }),
      ...(next.family && { family: next.family }),
    }
  }
  // Each says how many the reader would see.
  const countOf = (part: { readonly novelty?: Novelty | undefined; readonly family?: Family | undefined }) =>
    exposedUnder(ties, { novelty, family, ...part }).length
  return (
    <section aria-label="Exposed ties">
      <h3 id="exposed-ties" tabIndex={-1}>
        Exposed ties{' '}
        <span className="quiet">
          ({shown.length === ties.length ? ties.length : `${shown.length} of ${ties.length}`})
        </span>
      </h3>
      <nav className="chips" aria-label="Ties by novelty">
        <SubjectLink to={to({ novelty: undefined })} current={!novelty}>
          All {countOf({ novelty: undefined })}
        </SubjectLink>
        {novelties.map((each) => (
          <SubjectLink
            key={each}
            to={to({ novelty: each })}
            current={novelty === each}
            className={`novelty ${each}`}
          >
            {noveltyWords[each]} {countOf({ novelty: each })}
          </SubjectLink>
        ))}
      </nav>
      <nav className="chips" aria-label="Ties by what is disclosed">
        <SubjectLink to={to({ family: undefined })} current={!family}>
          Any {countOf({ family: undefined })}
        </SubjectLink>
        {families.map((each) => (
          <SubjectLink key={each} to={to({ family: each })} current={family === each}>
            <span className={`family ${each}`}>{each}</span> {countOf({ family: each })}
          </SubjectLink>
        ))}
      </nav>
      <p className="quiet">
        {novelty
          ? `${noveltyWords[novelty]}: ${noveltyMeaning[novelty]}. `
          : 'New: nothing outside the leak discloses the tie. Corroborated: only later documents do. Known before: an earlier one did. '}
        {family
          ? `${family}: ${familyMeaning[family]}. `
          : 'TIE: that they cooperate. WHAT: what is asked or thought. HOW: operations, tools and sources. A tie counts under each that is disclosed of it. '}
        Severity, from 0 to 1, is a model of how much of the tie the leak lays open, not a fact.
      </p>
      {shown.length === 0 && <p>No exposed tie is of both kinds.</p>}
      <ul className="rows" aria-label="Exposed ties">
        {shown.map((tie) => (
          <ExposedTieRow key={tie.liaison.id} exposed={tie} />
        ))}
      </ul>
    </section>
  )
}
