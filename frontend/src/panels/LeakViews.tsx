import type { LeakSubject } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'

/** The two ways to look at a leak: what it laid open, and what a model makes of it. */
export function LeakViews({ subject }: { readonly subject: LeakSubject }) {
  const { ripple, ...exposure } = subject
  return (
    <nav className="views" aria-label="Views of the leak">
      <SubjectLink to={exposure} current={!ripple}>
        What it exposed
      </SubjectLink>
      <SubjectLink to={{ ...exposure, ripple: ripple ?? { parameters: {} } }} current={ripple !== undefined}>
        Ripple: modelled distrust
      </SubjectLink>
    </nav>
  )
}
