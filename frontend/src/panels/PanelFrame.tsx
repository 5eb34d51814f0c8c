import { useEffect, useRef, type ReactNode } from 'react'
import type { Question } from '../api/ask'
import { start } from '../explore/exploration'
import { SubjectLink } from '../explore/SubjectLink'
import { useArrived } from './useArrived'
import { ShowQuery } from './ShowQuery'

interface Props {
  readonly over: string
  readonly title: string
  /** The title of the window and of citations, where the heading alone would not say enough. */
  readonly windowTitle?: string
  readonly question?: Question
  readonly children: ReactNode
}

/** A panel's heading, its way back and its query. Takes the focus when the reader came here from within the page. */
export function PanelFrame({ over, title, windowTitle = title, question, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrived = useArrived()
  const within = useRef(arrived)
  useEffect(() => {
    document.title = `${windowTitle} · Liaison`
  }, [windowTitle])
  useEffect(() => {
    within.current = arrived
  }, [arrived])
  useEffect(() => {
    // Another heading, not another setting on the same page: that leaves the focus where it is used.
    // Whoever moves a year by keyboard wants to go on doing so.
    if (!within.current || document.activeElement?.closest('.time-bar')) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [title])
  return (
    <>
      <div className="panel-head">
        <p className="over">{over}</p>
        <SubjectLink to={start} className="close">
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
