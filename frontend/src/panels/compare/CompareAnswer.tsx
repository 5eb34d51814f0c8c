import type { AgencyLineFragment } from '../../api/generated/graphql'
import { dateWords } from '../../explore/dates'
import type { CompareSubject } from '../../explore/exploration'
import type { Comparison } from '../../explore/questions/compare'
import { Cut } from '../../ui/Cut'
import { Fold } from '../../ui/Fold'
import { AgencyLink } from '../AgencyLink'
import { ModelUsed } from '../models/ModelUsed'
import { TieTable } from './TieTable'

interface Props {
  readonly comparison: Comparison
  readonly subject: CompareSubject
}

/** Counts, then the ties in three groups, then the agencies that came and went. */
export function CompareAnswer({ comparison, subject }: Props) {
  const { appeared, gone, unchanged, totalAppeared, totalGone, totalUnchanged } = comparison
  const { clock, before = '', after = '' } = subject
  return (
    <>
      <dl className="counts">
        <div>
          <dt className="change appeared">Appeared</dt>
          <dd>{totalAppeared}</dd>
        </div>
        <div>
          <dt className="change gone">Gone</dt>
          <dd>{totalGone}</dd>
        </div>
        <div>
          <dt className="change">At both dates</dt>
          <dd>{totalUnchanged}</dd>
        </div>
      </dl>
      <p className="quiet">
        {clock === 'asOf'
          ? 'A tie “appears” with its beginning or with the earliest evidence of it, which is often later. A missing tie is not evidence that there was none.'
          : 'A tie “appears” with the first document that discloses it: it may be much older.'}
      </p>
      {totalAppeared + totalGone + totalUnchanged === 0 && (
        <p className="note">No tie counts at either date.</p>
      )}
      <TieTable
        group="appeared"
        title={`Appeared by ${dateWords(after)}`}
        ties={appeared}
        total={totalAppeared}
      />
      <TieTable group="gone" title={`Gone since ${dateWords(before)}`} ties={gone} total={totalGone} />
      <Fold label={`At both dates: ${totalUnchanged}`}>
        {() => (
          <TieTable
            group="unchanged"
            title="At both dates"
            ties={unchanged.map((liaison) => ({ liaison, reasons: [], document: null }))}
            total={totalUnchanged}
          />
        )}
      </Fold>
      <Agencies
        label="Agencies that came in"
        agencies={comparison.agenciesAppeared}
        total={comparison.totalAgenciesAppeared}
      />
      <Agencies
        label="Agencies that went out"
        agencies={comparison.agenciesGone}
        total={comparison.totalAgenciesGone}
      />
      <ModelUsed model={comparison.model}>
        <p>
          {clock === 'asOf'
            ? 'A tie counts in a year when it had begun and not ended, and both agencies existed. What is unknown excludes nothing.'
            : 'A tie counts on a date when a document published by then discloses it. A document without a date excludes nothing.'}
        </p>
      </ModelUsed>
    </>
  )
}

interface AgenciesProps {
  readonly label: string
  readonly agencies: readonly AgencyLineFragment[]
  readonly total: number
}

function Agencies({ label, agencies, total }: AgenciesProps) {
  if (total === 0) return null
  return (
    <Fold label={`${label}: ${total}`}>
      {() => (
        <>
          <ul className="rows">
            {agencies.map((agency) => (
              <li key={agency.id}>
                <AgencyLink agency={agency} />
              </li>
            ))}
          </ul>
          <Cut shown={agencies.length} total={total} what="agencies" />
        </>
      )}
    </Fold>
  )
}
