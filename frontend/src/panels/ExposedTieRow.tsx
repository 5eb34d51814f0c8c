import { weightDefaults, type Weighed } from '../explore/parameters'
import type { ExposedTie } from '../explore/questions/leak'
import { SubjectLink } from '../explore/SubjectLink'
import { count, familyMeaning, noveltyMeaning, noveltyWords } from '../explore/words'
import { Fold } from '../ui/Fold'
import { AgencyLink } from './AgencyLink'
import { DocumentsById, EvidenceById } from './ById'
import { SeveritySum } from './models/SeveritySum'
import { TieFacts } from './TieFacts'

const defaultWeight = (of: Weighed) => weightDefaults[of]

/** One exposed tie: novelty, severity, families, and the evidence one click away. */
export function ExposedTieRow({ exposed }: { readonly exposed: ExposedTie }) {
  const { liaison, novelty, severity, families, disclosures, elsewhere } = exposed
  const evidence = `Evidence in this leak: ${count(disclosures.length, 'disclosure')}`
  const between = `${liaison.a.name} and ${liaison.b.name}`
  return (
    <li className="tie-row" data-tie={liaison.id} data-novelty={novelty}>
      <p className="exposed-head">
        <span className={`novelty ${novelty}`} title={noveltyMeaning[novelty]}>
          {noveltyWords[novelty]}
        </span>{' '}
        {families.map((family) => (
          <span key={family} className={`family ${family}`} title={familyMeaning[family]}>
            {family}
          </span>
        ))}
        <SubjectLink to={{ kind: 'tie', id: liaison.id }} className="go">
          tie<span className="visually-hidden"> between {between}</span>
        </SubjectLink>
      </p>
      <ul className="plain ends">
        <li>
          <AgencyLink agency={liaison.a} />
        </li>
        <li>
          <AgencyLink agency={liaison.b} />
        </li>
      </ul>
      <TieFacts tie={liaison} />
      <Fold
        label={
          <span>
            Severity {severity.toFixed(2)} <span className="quiet">(model)</span>
          </span>
        }
        name={`Severity ${severity.toFixed(2)}, a model: how it is computed, tie between ${between}`}
      >
        {() => <SeveritySum disclosures={disclosures} severity={severity} weightOf={defaultWeight} />}
      </Fold>
      <Fold label={evidence} name={`${evidence}, tie between ${between}`}>
        {() => <EvidenceById ids={disclosures.map(({ id }) => id)} />}
      </Fold>
      {elsewhere.length > 0 && (
        <Fold
          label={`Documents outside the leak: ${elsewhere.length}`}
          name={`Documents outside the leak: ${elsewhere.length}, tie between ${between}`}
        >
          {() => <DocumentsById ids={elsewhere.map(({ id }) => id)} />}
        </Fold>
      )}
    </li>
  )
}
