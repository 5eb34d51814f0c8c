import type { StatisticsSubject } from '../../explore/exploration'
import type { StatisticsFound } from '../../explore/questions/statistics'
import { SubjectLink } from '../../explore/SubjectLink'
import { Cut } from '../../ui/Cut'
import { More } from '../../ui/More'
import { useFirst } from '../../ui/useFirst'
import { AgencyLink } from '../AgencyLink'

interface Props {
  readonly statistics: StatisticsFound
  readonly subject: StatisticsSubject
}

/** Agencies by a measure; the heads of the two measures change the order. */
export function NodeTable({ statistics: { nodes, agencies }, subject }: Props) {
  const { first, more } = useFirst(nodes, 25)
  const { orderBy, ...rest } = subject
  const order = (by: typeof orderBy) => (orderBy === by ? ('descending' as const) : ('none' as const))
  if (nodes.length === 0) return null
  return (
    <section aria-label="Agencies by measure">
      <h3>Agencies</h3>
      <table className="figures">
        <caption className="visually-hidden">
          Agencies by {orderBy === undefined ? 'number of ties' : 'betweenness'}, highest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Agency</th>
            <th scope="col" className="number" aria-sort={order(undefined)}>
              <SubjectLink to={rest} current={orderBy === undefined}>
                Ties
              </SubjectLink>
            </th>
            <th scope="col" className="number" aria-sort={order('betweenness')}>
              <SubjectLink to={{ ...rest, orderBy: 'betweenness' }} current={orderBy !== undefined}>
                Betweenness
              </SubjectLink>
            </th>
            <th scope="col" className="number">
              Community
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ agency, degree, betweenness, community, cut }) => (
            <tr key={agency.id} data-agency={agency.id}>
              <th scope="row">
                <AgencyLink agency={agency} country={false} />
                {cut && (
                  <p
                    className="quiet"
                    title="A cut agency: without it, a part of the network that hangs together would fall apart."
                  >
                    holds parts together
                  </p>
                )}
              </th>
              <td className="number">{degree}</td>
              <td className="number">{betweenness.toFixed(3)}</td>
              <td className="number">{community === null ? '–' : community + 1}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More more={more} shown={first.length} total={nodes.length} loading={false} />
      <Cut shown={nodes.length} total={agencies} what="agencies" />
    </section>
  )
}
