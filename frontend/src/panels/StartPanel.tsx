import { useStart } from '../explore/questions/leak'
import { filterWords } from '../explore/conditions'
import { dateWords } from '../explore/dates'
import { isFiltered } from '../explore/exploration'
import { chartWords } from '../explore/sceneWords'
import { SubjectLink } from '../explore/SubjectLink'
import { useTitle } from '../explore/title'
import { under } from '../explore/titles'
import { useExploration } from '../explore/useExploration'
import { leakKindWords } from '../explore/words'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AllAgencies } from './AllAgencies'
import { FilterAnswer } from './FilterAnswer'
import { Questions } from './Questions'
import { LeakTimeline } from './timeline/LeakTimeline'

/** Where an exploration begins: what the filters answer, questions to try, the leaks in time, and everything on the canvas as a list. */
export function StartPanel() {
  const answer = useStart()
  const leaks = answer.data?.leaks
  const { filter, scene } = useExploration()
  const title = under('Ties between intelligence services', [...chartWords(scene), ...filterWords(filter)])
  useTitle(title)
  return (
    <>
      {isFiltered(filter) && (
        <FilterAnswer filter={filter} charted={scene.chart !== undefined} windowTitle={title} />
      )}
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
