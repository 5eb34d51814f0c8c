import { emptyWhatIf, type LeakSubject, type RippleView as View } from '../../explore/exploration'
import type { LeakFound } from '../../explore/questions/leak'
import type { RippleFound } from '../../explore/questions/ripple'
import { SubjectLink } from '../../explore/SubjectLink'
import { count } from '../../explore/words'
import { scoreText } from '../../graph/score'
import { Cut } from '../../ui/Cut'
import { Fold } from '../../ui/Fold'
import { AgencyLink } from '../AgencyLink'
import { ModelUsed } from '../models/ModelUsed'
import { Notes } from '../models/Notes'
import { CountryTable } from './CountryTable'
import { Formula } from './Formula'
import { RippleTable } from './RippleTable'

interface Props {
  readonly leak: LeakFound
  readonly subject: LeakSubject
  readonly view: View
  readonly ripple: RippleFound
  readonly asOf: number | undefined
}

/** Gravity, the ranked agencies with their reasons, and the formula. */
export function RippleAnswer({ leak, subject, view, ripple, asOf }: Props) {
  const { holder, gravity, disclosureCount, scores, totalScores, countries } = ripple
  return (
    <>
      <Notes notes={ripple.notes} asOf={asOf} />
      {holder ? (
        <>
          <p>
            Papers of <AgencyLink agency={holder} />. Gravity of the leak for it:{' '}
            <strong>{scoreText(gravity)}</strong>{' '}
            <span className="quiet">(model, from {count(disclosureCount, 'disclosure')})</span>
          </p>
          <p className="actions">
            <SubjectLink to={{ kind: 'agency', id: holder.id, whatIf: { ...emptyWhatIf, leak: leak.id } }}>
              What if <bdi>{holder.acronym ?? holder.name}</bdi> dropped every tie that this leak showed?
            </SubjectLink>
          </p>
        </>
      ) : (
        <p className="note">
          No one agency is known to have held the papers of “<bdi>{leak.name}</bdi>”, so the model scores
          nobody.
        </p>
      )}
      {holder && totalScores === 0 && (
        <p className="note">
          No agency has a score above 0: the leak discloses nothing that counts under the present filters, or
          no tie leads to the holder.
        </p>
      )}
      {totalScores > 0 && (
        <section aria-label="Ranked agencies">
          <h3>
            Modelled distrust <span className="quiet">({count(totalScores, 'agency', 'agencies')})</span>
          </h3>
          <p className="quiet">Choose an agency here or on the canvas to see what causes its score.</p>
          <Cut shown={scores.length} total={totalScores} what="agencies" />
          <RippleTable subject={subject} view={view} ripple={ripple} />
          <Fold label={`By country (${countries.length})`}>
            {() => <CountryTable countries={countries} subject={subject} />}
          </Fold>
        </section>
      )}
      <ModelUsed model={ripple.model}>
        <Formula />
      </ModelUsed>
    </>
  )
}
