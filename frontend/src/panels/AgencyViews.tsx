import { emptyWhatIf, type AgencySubject } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'

/** The two ways to look at an agency: what is known of it, and what dropping ties would cost it. */
export function AgencyViews({ subject: { id, whatIf } }: { readonly subject: AgencySubject }) {
  return (
    <nav className="views" aria-label="Views of the agency">
      <SubjectLink to={{ kind: 'agency', id }} current={!whatIf}>
        What is known
      </SubjectLink>
      <SubjectLink to={{ kind: 'agency', id, whatIf: whatIf ?? emptyWhatIf }} current={whatIf !== undefined}>
        What if it dropped ties?
      </SubjectLink>
    </nav>
  )
}
