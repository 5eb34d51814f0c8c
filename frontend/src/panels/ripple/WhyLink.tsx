import type { LeakSubject } from '../../explore/exploration'
import { SubjectLink } from '../../explore/SubjectLink'
import { Score } from '../models/Score'

interface Props {
  readonly subject: LeakSubject
  /** Whose score it is; missing where nobody scored. */
  readonly agency: { readonly id: string; readonly name: string } | null
  readonly score: number
}

/** A modelled score that leads to what causes it. */
export function WhyLink({ subject, agency, score }: Props) {
  if (!agency || score === 0) return <Score value={score} />
  const { parameters = {} } = subject.ripple ?? {}
  return (
    <SubjectLink to={{ ...subject, ripple: { parameters, why: agency.id } }}>
      <Score value={score} />
      <span className="visually-hidden">: why, through {agency.name}</span>
    </SubjectLink>
  )
}
