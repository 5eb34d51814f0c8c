import type { LeakSubject } from '../../explore/exploration'
import type { RippleFound } from '../../explore/questions/ripple'
import { SubjectLink } from '../../explore/SubjectLink'
import { WhyLink } from './WhyLink'

interface Props {
  readonly countries: RippleFound['countries']
  readonly subject: LeakSubject
}

/** The highest score among the agencies of each country; the score leads to what causes it. */
export function CountryTable({ countries, subject }: Props) {
  return (
    <table className="figures">
      <caption className="visually-hidden">Countries by their highest modelled distrust</caption>
      <thead>
        <tr>
          <th scope="col">Country</th>
          <th scope="col">Through</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        {countries.map(({ country, score, agency }) => (
          <tr key={country.id}>
            <th scope="row">
              <SubjectLink to={{ kind: 'country', id: country.id }}>
                <bdi>{country.name}</bdi>
              </SubjectLink>
            </th>
            <td>
              <SubjectLink to={{ kind: 'agency', id: agency.id }}>
                <bdi>{agency.acronym ?? agency.name}</bdi>
              </SubjectLink>
            </td>
            <td>
              <WhyLink subject={subject} agency={agency} score={score} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
