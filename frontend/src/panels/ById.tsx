import { useState, type ReactNode } from 'react'
import type { Answer } from '../api/ask'
import { idsAtOnce, useDocuments, useEvidence } from '../explore/questions/evidence'
import { More } from '../ui/More'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { DocumentLine } from './DocumentLine'
import { EvidenceItem } from './EvidenceItem'
import { EvidenceKey } from './EvidenceKey'

type Ids = readonly string[]

/** Evidence whose ids another answer named. */
export const EvidenceById = ({ ids }: { readonly ids: Ids }) => (
  <>
    <Pages ids={ids}>{(page) => <EvidencePage key={page[0]} ids={page} />}</Pages>
    <EvidenceKey />
  </>
)

/** Documents whose ids another answer named. */
export const DocumentsById = ({ ids }: { readonly ids: Ids }) => (
  <Pages ids={ids}>{(page) => <DocumentPage key={page[0]} ids={page} />}</Pages>
)

function EvidencePage({ ids }: { readonly ids: Ids }) {
  const { answer, found } = useEvidence(ids)
  return (
    <State answer={answer} what="the evidence">
      <ul className="evidence-list" aria-label="Evidence">
        {found.map((disclosure) => (
          <EvidenceItem key={disclosure.id} evidence={disclosure} />
        ))}
      </ul>
    </State>
  )
}

function DocumentPage({ ids }: { readonly ids: Ids }) {
  const { answer, found } = useDocuments(ids)
  return (
    <State answer={answer} what="the documents">
      <ul className="plain">
        {found.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
    </State>
  )
}

function Pages({ ids, children }: { readonly ids: Ids; readonly children: (page: Ids) => ReactNode }) {
  const [pages, setPages] = useState(1)
  const shown = Math.min(ids.length, pages * idsAtOnce)
  const starts = Array.from({ length: pages }, (_, i) => i * idsAtOnce).filter((at) => at < ids.length)
  const more = shown < ids.length ? () => setPages(pages + 1) : undefined
  return (
    <>
      {starts.map((at) => children(ids.slice(at, at + idsAtOnce)))}
      <More more={more} shown={shown} total={ids.length} loading={false} />
    </>
  )
}

interface StateProps {
  readonly answer: Answer<unknown>
  readonly what: string
  readonly children: ReactNode
}

function State({ answer, what, children }: StateProps) {
  if (answer.failure) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (answer.data === undefined) return <Waiting what={what} />
  return children
}
