import type { BacktestFound } from '../../explore/questions/history'
import { count } from '../../explore/words'
import { chanceWords, reading } from './reading'

/** The result as it is, its sample size first. */
export function Overall({ backtest }: { readonly backtest: BacktestFound }) {
  const { scored, positives, pairs, auc, low, high, baseline, pValue, precisionAt, leaks } = backtest
  return (
    <section aria-label="Result">
      <h3>Result</h3>
      <p>
        {count(scored, 'leak')} of {leaks.length} with reactions could be scored. In them a country was seen
        to react {count(positives, 'time')}; each is held against those that were not, which makes{' '}
        {count(pairs, 'pair')}.
      </p>
      {auc === null ? (
        <p className="note">No leak could be scored, so there is no result.</p>
      ) : (
        <dl className="facts wide">
          <div>
            <dt>AUC</dt>
            <dd>
              <strong>{auc.toFixed(2)}</strong>{' '}
              {low !== null && high !== null
                ? `(95 % interval ${low.toFixed(2)} to ${high.toFixed(2)})`
                : '(too few leaks for an interval)'}
              ; 0.50 is chance, 1 perfect
            </dd>
          </div>
          {baseline !== null && (
            <div>
              <dt>By chance</dt>
              <dd>
                {baseline.toFixed(2)}
                {pValue !== null && `; a ranking by lot does as well in ${chanceWords(pValue)}`}
              </dd>
            </div>
          )}
          <div>
            <dt>Read as</dt>
            <dd>{reading(low, high)}</dd>
          </div>
        </dl>
      )}
      {precisionAt.length > 0 && (
        <table className="figures">
          <caption>
            Of the countries ranked highest, how many were seen to react (mean over the leaks)
          </caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                First
              </th>
              <th scope="col" className="number">
                Model
              </th>
              <th scope="col" className="number">
                By chance
              </th>
            </tr>
          </thead>
          <tbody>
            {precisionAt.map(({ k, precision, baseline: byChance }) => (
              <tr key={k}>
                <th scope="row" className="number">
                  {k}
                </th>
                <td className="number">{percent(precision)}</td>
                <td className="number">{percent(byChance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`
