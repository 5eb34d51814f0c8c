import { useEffect } from 'react'
import { emptyPath } from '../explore/exploration'
import { useStart } from '../explore/questions/leak'
import { dateWords } from '../explore/dates'
import { SubjectLink } from '../explore/SubjectLink'
import { leakKindWords } from '../explore/words'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AllAgencies } from './AllAgencies'

/** Where an exploration begins: questions to try, the leaks, and everything on the canvas as a list. */
export function StartPanel() {
  const answer = useStart()
  const leaks = answer.data?.leaks
  useEffect(() => {
    document.title = 'Liaison'
  }, [])
  return (
    <>
      <section aria-label="Questions to begin with">
        <h2>Begin with a question</h2>
        <ul className="questions">
          <li>
            <SubjectLink to={{ kind: 'leak', id: 'spy-cables' }} filter={{}}>
              Which ties did the Spy Cables expose, and on what evidence?
            </SubjectLink>
          </li>
          <li>
            <SubjectLink to={{ ...emptyPath, from: 'za-ssa', to: 'nz-gcsb' }} filter={{}}>
              How does cooperation lead from South Africa’s SSA to New Zealand’s GCSB?
            </SubjectLink>
          </li>
          <li>
            <SubjectLink to={{ kind: 'leak', id: 'spy-cables', ripple: { parameters: {} } }} filter={{}}>
              After the Spy Cables, who has most reason to ask what became of their secrets?
            </SubjectLink>
          </li>
          <li>
            <SubjectLink to={{ kind: 'compare', clock: 'asOf', before: '1990', after: '2010' }} filter={{}}>
              Which ties appeared between 1990 and 2010?
            </SubjectLink>
          </li>
          <li>
            <SubjectLink to={{ kind: 'start' }} filter={{ leakedOnly: true }}>
              Which ties are known only from leaks?
            </SubjectLink>
          </li>
        </ul>
      </section>
      <section aria-label="Leaks and releases">
        <h2>Leaks and releases {leaks && <span className="quiet">({leaks.totalCount})</span>}</h2>
        {answer.failure && !leaks && <Trouble failure={answer.failure} retry={answer.retry} />}
        {!leaks && answer.loading && <Waiting what="the leaks" />}
        <ul className="rows leaks">
          {leaks?.nodes.map((leak) => (
            <li key={leak.id}>
              <SubjectLink to={{ kind: 'leak', id: leak.id }}>
                <bdi>{leak.name}</bdi>
              </SubjectLink>
              <span className="quiet">
                {leak.published === null ? 'undated' : dateWords(leak.published)} · {leakKindWords[leak.kind]}
              </span>
            </li>
          ))}
        </ul>
        {leaks && leaks.nodes.length < leaks.totalCount && (
          <p className="quiet">Only the latest {leaks.nodes.length} are listed; search finds the others.</p>
        )}
      </section>
      <AllAgencies />
    </>
  )
}
