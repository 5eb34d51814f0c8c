import type { ReactNode } from 'react'
import type { StatisticsFound } from '../../explore/questions/statistics'

/** The counts. */
export function Figures({ statistics }: { readonly statistics: StatisticsFound }) {
  const { agencies, liaisons, countries, density, meanDegree, components, totalComponents, modularity } =
    statistics
  const { pivots, noCommunities, totalBridges, totalCommunities } = statistics
  return (
    <dl className="facts wide" aria-label="Figures">
      <Figure name="Agencies">
        {agencies} of {countries} countries
      </Figure>
      <Figure name="Ties">
        {liaisons}; {meanDegree.toFixed(1)} an agency on average
      </Figure>
      <Figure name="Density">{(density * 100).toFixed(1)} % of the possible ties</Figure>
      <Figure name="Components">
        {totalComponents}
        {components.length > 0 && `, of ${components.slice(0, 12).join(', ')} agencies`}
        {totalComponents > 12 && ' and less'}
      </Figure>
      <Figure name="Communities">
        {modularity === null
          ? noCommunities === 'TOO_LARGE'
            ? 'the network is too large for them'
            : 'none'
          : `${totalCommunities}; modularity ${modularity.toFixed(2)}`}
      </Figure>
      <Figure name="Bridges">{totalBridges}</Figure>
      {pivots < agencies && <Figure name="Betweenness">estimated from {pivots} agencies</Figure>}
    </dl>
  )
}

const Figure = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
