import type { AgencyLineFragment, TieLineFragment } from '../../api/generated/graphql'
import { count } from '../../explore/words'
import { Fold } from '../../ui/Fold'
import { AgencyLink } from '../AgencyLink'
import { TieEvidence } from '../TieEvidence'
import { TieFacts } from '../TieFacts'

interface Props {
  readonly hops: readonly {
    readonly from: AgencyLineFragment
    readonly to: AgencyLineFragment
    readonly liaison: TieLineFragment
  }[]
}

/** A chain spelt out tie by tie, each with its evidence. */
export function Hops({ hops }: Props) {
  return (
    <ol className="hops">
      {hops.map(({ from, to, liaison }, index) => {
        const evidence = `Evidence: ${count(liaison.disclosureCount, 'disclosure')}`
        return (
          <li key={liaison.id} className="tie-row" data-tie={liaison.id}>
            {index === 0 && <AgencyLink agency={from} />}
            <div className="hop">
              <TieFacts tie={liaison} />
              <Fold label={evidence} name={`${evidence}, tie between ${from.name} and ${to.name}`}>
                {() => <TieEvidence id={liaison.id} />}
              </Fold>
            </div>
            <AgencyLink agency={to} />
          </li>
        )
      })}
    </ol>
  )
}
