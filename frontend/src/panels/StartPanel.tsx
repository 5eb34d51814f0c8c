import { useEffect } from 'react'
import { useStart } from '../explore/questions/leak'
import { dateWords } from '../explore/dates'
import { SubjectLink } from '../explore/SubjectLink'
import { leakKindWords } from '../explore/words'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AllAgencies } from './AllAgencies'
import { Questions } from './Questions'
import { LeakTimeline } from './timeline/LeakTimeline'

/** Where an exploration begins: questions to try, the leaks in time, and everything on the canvas as a list. */
export function StartPanel() {
  const answer = useStart()
  const leaks = answer.data?.leaks
  useEffect(() => {
    document.title = 'Ties between intelligence services · Liaison'
  }, [])
  return (
    <>
      <Questions />
      <section aria-label="Leaks and releases">
        <h2>Leaks and releases {leaks && <span className="quiet">({leaks.totalCount})</span>}</h2>
        {answer.failure && !leaks && <Trouble failure={answer.failure} retry={answer.retry} />}
        {!leaks && answer.loading && <Waiting what="the leaks" />}
        {leaks && <LeakTimeline leaks={leaks.nodes} />}
        {leaks && leaks.nodes.length < leaks.totalCount && (
          <p className="quiet">
            Only the latest {leaks.nodes.length} are drawn and listed; search finds the others.
          </p>
        )}
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
      </section>
      <AllAgencies />
    </>
  )
}
