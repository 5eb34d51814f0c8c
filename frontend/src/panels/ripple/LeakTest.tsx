import { yearOf } from '../../explore/dates'
import { exclusionWords, reactionWords } from '../../explore/modelWords'
import { useLeakTest, type LeakTest as Test } from '../../explore/questions/history'
import type { LeakSubject } from '../../explore/exploration'
import type { LeakFound } from '../../explore/questions/leak'
import type { ModelParameters } from '../../explore/parameters'
import { SubjectLink } from '../../explore/SubjectLink'
import { rankText } from '../../graph/score'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { WhyLink } from './WhyLink'

interface Props {
  readonly leak: LeakFound
  readonly subject: LeakSubject
  readonly parameters: ModelParameters
}

/** How the model did on this one leak, in words that do not promise more than one leak can. */
export function LeakTest({ leak, subject, parameters }: Props) {
  const { answer, test } = useLeakTest(leak.id, parameters)
  return (
    <section aria-label="The model held against history">
      <h3>How well did the model do here?</h3>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!test && !answer.failure && answer.loading && <Waiting what="the test" />}
      {test && <Result test={test} subject={subject} />}
      <p>
        <SubjectLink to={{ kind: 'backtest' }}>How well did it do over all leaks?</SubjectLink>
      </p>
    </section>
  )
}

function Result({ test, subject }: { readonly test: Test; readonly subject: LeakSubject }) {
  // Few of many reacted: only their ranks are worked out.
  const reacted = test.ranked.flatMap((each, index) =>
    each.reactions.length > 0 ? [{ ...each, rank: rankText(test.ranked, index) }] : [],
  )
  return (
    <>
      {test.auc === null ? (
        <p>Not scored: {test.excluded ? exclusionWords[test.excluded] : 'there is nothing to compare'}.</p>
      ) : (
        <p>
          Of {test.candidates} countries with an agency in {test.asOf}, {test.positives}{' '}
          {test.positives === 1 ? 'was' : 'were'} seen to protest, suspend, expel or cut back. The model
          ranked a country that was above one that was not in{' '}
          <strong>{Math.round(test.auc * 100)} of 100</strong> pairs{' '}
          <span className="quiet">(AUC {test.auc.toFixed(2)}; 0.50 is chance)</span>. One leak says little.
        </p>
      )}
      {reacted.length > 0 && <Reacted ranked={reacted} candidates={test.candidates} subject={subject} />}
      {test.outside.length > 0 && (
        <p className="quiet">
          Also seen to react, but without an agency here in that year:{' '}
          <bdi>{test.outside.map(({ name }) => name).join(', ')}</bdi>. The model can say nothing of them.
        </p>
      )}
      <p className="quiet">
        Only published reactions are seen: a country without one may have reacted in silence, and a loud one
        may have changed nothing.
      </p>
    </>
  )
}

interface ReactedProps {
  readonly ranked: readonly (Omit<Test['ranked'][number], 'rank'> & { readonly rank: string })[]
  readonly candidates: number
  readonly subject: LeakSubject
}

function Reacted({ ranked, candidates, subject }: ReactedProps) {
  return (
    <table className="figures">
      <caption>Countries that were seen to react, and where the model ranked them</caption>
      <thead>
        <tr>
          <th scope="col">Country</th>
          <th scope="col" className="number">
            Rank of {candidates}
          </th>
          <th scope="col">Score</th>
          <th scope="col">Seen</th>
        </tr>
      </thead>
      <tbody>
        {ranked.map(({ country, rank, score, agency, reactions }) => (
          <tr key={country.id} data-country={country.id}>
            <th scope="row">
              <SubjectLink to={{ kind: 'country', id: country.id }}>
                <bdi>{country.name}</bdi>
              </SubjectLink>
            </th>
            <td className="number">{rank}</td>
            <td>
              <WhyLink subject={subject} agency={agency} score={score} />
            </td>
            <td>
              <ul className="plain">
                {reactions.map(({ id, kind, date }) => (
                  <li key={id}>
                    <SubjectLink to={{ kind: 'reaction', id }}>{reactionWords[kind]}</SubjectLink>{' '}
                    <span className="quiet">{date === null ? 'undated' : yearOf(date)}</span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
