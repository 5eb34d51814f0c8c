import { groupWords, reactionWords } from '../../explore/modelWords'
import type { BacktestFound } from '../../explore/questions/history'

/** How many reactions of what sort are on record. */
export function Observed({ backtest: { groups, kinds, observed } }: { readonly backtest: BacktestFound }) {
  return (
    <section aria-label="Observed reactions">
      <h3>
        What was observed <span className="quiet">({observed} reactions)</span>
      </h3>
      <table className="figures">
        <caption className="visually-hidden">Observed reactions by group</caption>
        <thead>
          <tr>
            <th scope="col">What it amounts to for sharing</th>
            <th scope="col" className="number">
              Observed
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, count }) => (
            <tr key={group}>
              <th scope="row">{groupWords[group]}</th>
              <td className="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        By kind:{' '}
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => `${reactionWords[kind]} ${count}`)
          .join(', ')}
        .
      </p>
    </section>
  )
}
