import { dateWords } from '../../explore/dates'
import { withYearOf } from '../../explore/exploration'
import { exclusionWords } from '../../explore/modelWords'
import type { BacktestFound } from '../../explore/questions/history'
import { SubjectLink } from '../../explore/SubjectLink'
import { useExploration } from '../../explore/useExploration'

/** Every leak with a reaction on record, scored or not. */
export function TestedLeaks({ leaks }: { readonly leaks: BacktestFound['leaks'] }) {
  const { filter } = useExploration()
  return (
    <section aria-label="Leak by leak">
      <h3>Leak by leak</h3>
      <table className="figures">
        <caption className="visually-hidden">The test of each leak</caption>
        <thead>
          <tr>
            <th scope="col">Leak</th>
            <th scope="col" className="number">
              Reacted
            </th>
            <th scope="col" className="number">
              Of
            </th>
            <th scope="col">AUC</th>
          </tr>
        </thead>
        <tbody>
          {leaks.map(({ leak, auc, excluded, positives, candidates }) => (
            <tr key={leak.id} data-leak={leak.id}>
              <th scope="row">
                <SubjectLink
                  to={{ kind: 'leak', id: leak.id, ripple: { parameters: {} } }}
                  filter={withYearOf(filter, leak.published)}
                >
                  <bdi>{leak.name}</bdi>
                </SubjectLink>{' '}
                <span className="quiet">{leak.published === null ? '' : dateWords(leak.published)}</span>
              </th>
              <td className="number">{positives}</td>
              <td className="number">{candidates}</td>
              <td>
                {auc === null ? (
                  <span className="quiet">
                    not scored: {excluded ? exclusionWords[excluded] : 'nothing to compare'}
                  </span>
                ) : (
                  auc.toFixed(2)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
