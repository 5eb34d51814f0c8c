import { useState } from 'react'
import { count } from '../explore/words'
import { Fold } from '../ui/Fold'
import { More } from '../ui/More'
import { useFirst } from '../ui/useFirst'
import { byName, byTies, isWithin, type Pair } from './pairs'
import { pairFacts, pairName } from './say'
import { TieLines } from './TieLines'

const atOnce = 40

/** Every arc of the map as text, and the ties within countries, for those who use no pointer. */
export function PairList({ pairs }: { readonly pairs: readonly Pair[] }) {
  const [named, setNamed] = useState(false)
  const lit = pairs.some(({ roles }) => roles.size > 0)
  const { first, more } = useFirst(named ? byName(pairs) : byTies(pairs), atOnce)
  return (
    <>
      <p className="atlas-order">
        <label>
          Order{' '}
          <select
            value={named ? 'name' : 'ties'}
            onChange={(event) => setNamed(event.target.value === 'name')}
          >
            <option value="ties">{lit ? 'lit first, then most ties' : 'most ties first'}</option>
            <option value="name">by name</option>
          </select>
        </label>
      </p>
      <ul className="rows" aria-label="Ties between countries">
        {first.map((pair) => (
          <li key={pair.id} data-pair={pair.id}>
            <Fold
              label={
                <span>
                  <Names pair={pair} /> <span className="quiet">{pairFacts(pair)}</span>
                </span>
              }
            >
              {() => <TieLines ties={pair.ties} label={`Ties: ${pairName(pair)}`} />}
            </Fold>
          </li>
        ))}
      </ul>
      <More more={more} shown={first.length} total={pairs.length} loading={false} />
    </>
  )
}

export function Names({ pair }: { readonly pair: Pair }) {
  if (isWithin(pair))
    return (
      <span className="clamped">
        Within <bdi>{pair.a.name}</bdi>
      </span>
    )
  return (
    <span className="clamped">
      <bdi>{pair.a.name}</bdi> with <bdi>{pair.b.name}</bdi>
    </span>
  )
}

/** What the fold says before it is opened. */
export function pairListTitle(pairs: readonly Pair[]): string {
  const within = pairs.filter(isWithin).length
  const between = count(pairs.length - within, 'pair')
  return `Ties between countries: ${between}${within > 0 ? `, and within ${count(within, 'country', 'countries')}` : ''}`
}
