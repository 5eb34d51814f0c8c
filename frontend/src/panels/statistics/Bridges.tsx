import type { StatisticsFound } from '../../explore/questions/statistics'
import { SubjectLink } from '../../explore/SubjectLink'
import { Cut } from '../../ui/Cut'
import { Fold } from '../../ui/Fold'

/** Ties that hold parts of the network together by themselves. */
export function Bridges({ statistics: { bridges, totalBridges } }: { readonly statistics: StatisticsFound }) {
  if (totalBridges === 0) return null
  return (
    <Fold label={`Bridges: ${totalBridges}`}>
      {() => (
        <>
          <p className="quiet">Without such a tie, a part of what is known would stand alone.</p>
          <ul className="rows" aria-label="Bridges">
            {bridges.map(({ id, a, b }) => (
              <li key={id} data-tie={id}>
                <SubjectLink to={{ kind: 'tie', id }}>
                  <bdi>{a.acronym ?? a.name}</bdi> – <bdi>{b.acronym ?? b.name}</bdi>
                </SubjectLink>{' '}
                <span className="quiet">
                  <bdi>{a.country.name}</bdi>, <bdi>{b.country.name}</bdi>
                </span>
              </li>
            ))}
          </ul>
          <Cut shown={bridges.length} total={totalBridges} what="bridges" />
        </>
      )}
    </Fold>
  )
}
