import type { WhatIf } from '../../explore/exploration'
import { defaultWithin, type Retrenchment } from '../../explore/questions/retrenchment'
import { count } from '../../explore/words'
import { ModelUsed } from '../models/ModelUsed'
import { Notes } from '../models/Notes'
import { DroppedTies } from './DroppedTies'
import { Formula } from './Formula'
import { Losses } from './Losses'
import { PartnerLosses } from './PartnerLosses'
import { StandingTable } from './StandingTable'
import { Substitutes } from './Substitutes'

interface Props {
  readonly agency: { readonly id: string; readonly name: string; readonly acronym: string | null }
  readonly whatIf: WhatIf
  readonly found: Retrenchment
  readonly asOf: number | undefined
}

/** The cost: before and after, losses first, then who could step in, then what the partners lose. */
export function WhatIfAnswer({ agency, whatIf, found, asOf }: Props) {
  const within = whatIf.within ?? defaultWithin
  const short = agency.acronym ?? agency.name
  return (
    <section aria-label="What it would cost">
      <Notes notes={found.notes} asOf={asOf} />
      {found.totalDropped === 0 ? (
        <p className="note">None of its ties is among these, so nothing would be dropped and nothing lost.</p>
      ) : (
        <>
          <h3>
            {short} without {count(found.totalDropped, 'tie')}: loses {Math.round(found.loss * 100)} %{' '}
            <span className="quiet">(model)</span>
          </h3>
          <StandingTable before={found.before} after={found.after} within={within} of={short} />
          <Losses found={found} within={within} />
          <Substitutes found={found} />
          <PartnerLosses found={found} of={short} within={within} />
          <DroppedTies found={found} />
        </>
      )}
      <ModelUsed model={found.model}>
        <Formula within={within} />
      </ModelUsed>
    </section>
  )
}

export function summaryOf({ totalDropped, loss, lostCountries, lostTopics }: Retrenchment): string {
  if (totalDropped === 0) return 'Nothing would be dropped.'
  return `${count(totalDropped, 'tie')} dropped: a loss of ${Math.round(loss * 100)} per cent, ${count(lostCountries.length, 'country', 'countries')} and ${count(lostTopics.length, 'topic')} lost.`
}
