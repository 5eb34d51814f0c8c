import { useMemo } from 'react'
import { isFiltered, type Filter } from '../../explore/exploration'
import { useNetwork } from '../../explore/questions/network'
import { SubjectLink } from '../../explore/SubjectLink'
import { depthWord } from '../../explore/words'
import { amongAgencies } from '../../graph/emphasis'
import { More } from '../../ui/More'
import { useFirst } from '../../ui/useFirst'

interface Props {
  readonly ids: readonly string[]
  readonly filter: Filter
}

/** The ties among some agencies, as they are lit on the canvas. */
export function MembersTies({ ids, filter }: Props) {
  const { model, network } = useNetwork(filter, undefined)
  const ties = useMemo(
    () =>
      model
        ? [...amongAgencies(model, ids).ties.keys()].flatMap((id) => {
            const tie = model.ties.get(id)
            const [a, b] = [model.agencies.get(tie?.a.id ?? ''), model.agencies.get(tie?.b.id ?? '')]
            return tie && a && b ? [{ ...tie, a, b }] : []
          })
        : [],
    [model, ids],
  )
  const { first, more } = useFirst(ties, 20)
  if (!model) return null
  const short = ({ acronym, name }: (typeof ties)[number]['a']) => acronym ?? name
  return (
    <section aria-label="Ties among the members">
      <h3>
        Ties among the members{' '}
        <span className="quiet">
          ({ties.length}
          {isFiltered(filter) ? ' under the present filters' : ''})
        </span>
      </h3>
      {ties.length === 0 && <p>None counts here. A missing tie is not evidence that there is none.</p>}
      <ul className="rows" aria-label="Ties among the members">
        {first.map(({ id, a, b, depth }) => (
          <li key={id} className="counted" data-tie={id}>
            <SubjectLink to={{ kind: 'tie', id }}>
              <bdi>{short(a)}</bdi> – <bdi>{short(b)}</bdi>
            </SubjectLink>
            <span className="quiet">{depthWord(depth)}</span>
          </li>
        ))}
      </ul>
      <More more={more} shown={first.length} total={ties.length} loading={false} />
      {network?.truncated && (
        <p className="note">One answer does not hold the whole network; ties may be missing here.</p>
      )}
    </section>
  )
}
