import type { AgencyLineFragment, TieLineFragment } from '../api/generated/graphql'
import { SubjectLink } from '../explore/SubjectLink'
import { count } from '../explore/words'
import { Fold } from '../ui/Fold'
import { AgencyLink } from './AgencyLink'
import { TieEvidence } from './TieEvidence'
import { TieFacts } from './TieFacts'

interface Props {
  readonly partner: AgencyLineFragment
  readonly tie: TieLineFragment
}

/** A tie in an agency's list; its evidence is one click away. */
export function TieRow({ partner, tie }: Props) {
  const evidence = `Evidence: ${count(tie.disclosureCount, 'disclosure')}`
  return (
    <li className="tie-row" data-tie={tie.id}>
      <div className="tie-row-head">
        <AgencyLink agency={partner} />
        <SubjectLink to={{ kind: 'tie', id: tie.id }} className="go">
          tie<span className="visually-hidden"> with {partner.name}</span>
        </SubjectLink>
      </div>
      <TieFacts tie={tie} />
      <Fold label={evidence} name={`${evidence}, tie with ${partner.name}`}>
        {() => <TieEvidence id={tie.id} />}
      </Fold>
    </li>
  )
}
