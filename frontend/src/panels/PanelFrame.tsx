import type { ReactNode } from 'react'
import type { Question } from '../api/ask'
import { start, type Filter } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'
import { useTitle } from '../explore/title'
import { ShowQuery } from './ShowQuery'
import { useLanding } from './useLanding'

interface Props {
  readonly over: string
  readonly title: string
  /** The title of the window and of citations, where the heading alone would not say enough. */
  readonly windowTitle?: string
  /** What makes it another page, where the heading may change with a setting. */
  readonly place?: string
  /** The filters that stay when the panel is closed; the present ones where this is left out. */
  readonly closed?: Filter
  readonly question?: Question
  readonly children: ReactNode
}

/** A panel's heading, its way back and its query. */
export function PanelFrame(props: Props) {
  const { over, title, windowTitle = title, place = title, closed, question, children } = props
  const heading = useLanding(place)
  useTitle(windowTitle)
  return (
    <>
      <div className="panel-head">
        <p className="over">{over}</p>
        <SubjectLink to={start} className="close" {...(closed && { filter: closed })}>
          <span aria-hidden="true">×</span> Close
        </SubjectLink>
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h2>
      </div>
      {children}
      {question && <ShowQuery question={question} />}
    </>
  )
}
