import type { Filter } from '../../explore/exploration'
import { useAgencyTies } from '../../explore/questions/agency'
import { confidenceWords, depthWord } from '../../explore/words'
import { Fold } from '../../ui/Fold'
import { More } from '../../ui/More'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'

interface Props {
  readonly agency: string
  readonly filter: Filter
  readonly chosen: readonly string[]
  readonly onChange: (ties: readonly string[]) => void
}

/** The agency's ties, each to be ticked. */
export function TieChoice(props: Props) {
  const { chosen } = props
  return (
    <Fold label={`These ties (${chosen.length} chosen)`} startOpen={chosen.length > 0}>
      {() => <Ties {...props} />}
    </Fold>
  )
}

function Ties({ agency, filter, chosen, onChange }: Props) {
  const { answer, ties, more } = useAgencyTies(agency, filter)
  return (
    <>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!ties && answer.loading && <Waiting what="the ties" />}
      {ties?.totalCount === 0 && <p className="quiet">No tie counts under the present filters.</p>}
      <ul className="tie-choice" aria-label="Ties to drop">
        {ties?.edges.map(({ node, partner }) => (
          <li key={node.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={chosen.includes(node.id)}
                data-tie={node.id}
                onChange={({ target }) =>
                  onChange(target.checked ? [...chosen, node.id] : chosen.filter((each) => each !== node.id))
                }
              />
              <span>
                <bdi>{partner.name}</bdi>{' '}
                <span className="quiet">
                  <bdi>{partner.country.name}</bdi> · {depthWord(node.depth)}
                  {node.confidence && `, ${confidenceWords[node.confidence]}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {ties && (
        <More more={more} shown={ties.edges.length} total={ties.totalCount} loading={answer.loading} />
      )}
    </>
  )
}
