import { useDrawn } from '../explore/Drawn'
import { count } from '../explore/words'
import { byDegree, degree } from '../graph/model'
import { Fold } from '../ui/Fold'
import { AgencyLink } from './AgencyLink'

/** The canvas as a list: every agency on it, the best connected first. */
export function AllAgencies() {
  const { model, part } = useDrawn()
  if (!model || !part) return null
  const lines = new Map(part.network.nodes.map((agency) => [agency.id, agency]))
  return (
    <section aria-label="The network as a list">
      <Fold label={`The network as a list: ${count(model.agencies.size, 'agency', 'agencies')}`}>
        {() => (
          <>
            <p className="quiet">
              Most ties first. The number of ties follows publicity: it is not a measure of importance.
            </p>
            <ul className="rows" aria-label="Agencies">
              {byDegree(model).map(({ id }) => {
                const agency = lines.get(id)
                return (
                  agency && (
                    <li key={id} className="counted">
                      <AgencyLink agency={agency} />
                      <span className="quiet">{count(degree(model, id), 'tie')}</span>
                    </li>
                  )
                )
              })}
            </ul>
          </>
        )}
      </Fold>
    </section>
  )
}
