import { isFiltered, type Filter } from '../../explore/exploration'
import { useCountryTies } from '../../explore/questions/records'
import { SubjectLink } from '../../explore/SubjectLink'
import { count } from '../../explore/words'
import { Fold } from '../../ui/Fold'
import { More } from '../../ui/More'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { AgencyLink } from '../AgencyLink'
import { TieEvidence } from '../TieEvidence'
import { TieFacts } from '../TieFacts'

interface Props {
  readonly id: string
  readonly filter: Filter
}

/** Ties of a country's agencies under the present filters, a page at a time. */
export default function CountryTies({ id, filter }: Props) {
  const { answer, page, more } = useCountryTies(id, filter)
  return (
    <>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!page && answer.loading && <Waiting what="the ties" />}
      {page && (
        <>
          <p className="quiet">
            {count(page.totalCount, 'tie')}
            {isFiltered(filter) && ' under the present filters'}. A tie is not wrongdoing.
          </p>
          <ul className="rows" aria-label="Ties">
            {page.nodes.map((tie) => (
              <li key={tie.id} className="tie-row" data-tie={tie.id}>
                <div className="tie-row-head">
                  <span>
                    <AgencyLink agency={tie.a} /> <AgencyLink agency={tie.b} />
                  </span>
                  <SubjectLink to={{ kind: 'tie', id: tie.id }} className="go">
                    tie
                    <span className="visually-hidden">
                      {' '}
                      of {tie.a.name} and {tie.b.name}
                    </span>
                  </SubjectLink>
                </div>
                <TieFacts tie={tie} />
                <Fold
                  label={`Evidence: ${count(tie.disclosureCount, 'disclosure')}`}
                  name={`Evidence: ${count(tie.disclosureCount, 'disclosure')}, tie of ${tie.a.name} and ${tie.b.name}`}
                >
                  {() => <TieEvidence id={tie.id} />}
                </Fold>
              </li>
            ))}
          </ul>
          <More more={more} shown={page.nodes.length} total={page.totalCount} loading={answer.loading} />
        </>
      )}
    </>
  )
}
