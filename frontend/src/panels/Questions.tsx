import { emptyPath } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'

/** Questions that show what can be asked here: the three that most come for, then others. */
export function Questions() {
  return (
    <section aria-label="Questions to begin with">
      <h2>Begin with a question</h2>
      <ul className="questions">
        <li>
          <SubjectLink to={{ kind: 'leak', id: 'spy-cables' }} filter={{}} lands>
            Which ties did the Spy Cables expose, and on what evidence?
          </SubjectLink>
        </li>
        <li>
          <SubjectLink to={{ ...emptyPath, from: 'za-ssa', to: 'nz-gcsb' }} filter={{}} lands>
            How does cooperation lead from South Africa’s SSA to New Zealand’s GCSB?
          </SubjectLink>
        </li>
        <li>
          <SubjectLink to={{ kind: 'start' }} filter={{ leakedOnly: true }} lands>
            Which ties are known only from leaks?
          </SubjectLink>
        </li>
      </ul>
      <ul className="rows more-questions" aria-label="More questions">
        <li>
          <SubjectLink
            to={{ kind: 'compare', clock: 'asOf', before: '1990', after: '2010' }}
            filter={{}}
            lands
          >
            Which ties appeared between 1990 and 2010?
          </SubjectLink>
        </li>
        <li>
          <SubjectLink
            to={{ kind: 'leak', id: 'spy-cables', ripple: { parameters: {} } }}
            // The year of the leak: services dissolved before it had nothing left to ask.
            filter={{ asOf: 2015 }}
            lands
          >
            After the Spy Cables, who has most reason to ask what became of their secrets?
          </SubjectLink>{' '}
          <span className="quiet">(a model)</span>
        </li>
      </ul>
    </section>
  )
}
