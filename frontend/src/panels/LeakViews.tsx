import { withYearOf, type Filter, type LeakSubject } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'

interface Props {
  readonly subject: LeakSubject
  readonly published: string | null
  readonly filter: Filter
}

/** The two ways to look at a leak: what it laid open, and what a model makes of it, with the services of its year. */
export function LeakViews({ subject, published, filter }: Props) {
  const { ripple, ...exposure } = subject
  return (
    <nav className="views" aria-label="Views of the leak">
      <SubjectLink to={exposure} current={!ripple}>
        What it exposed
      </SubjectLink>
      <SubjectLink
        to={{ ...exposure, ripple: ripple ?? { parameters: {} } }}
        filter={ripple ? filter : withYearOf(filter, published)}
        current={ripple !== undefined}
      >
        Ripple: modelled distrust
      </SubjectLink>
    </nav>
  )
}
