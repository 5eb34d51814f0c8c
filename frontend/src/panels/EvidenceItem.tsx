import type { ReactNode } from 'react'
import type { EvidenceFragment } from '../api/generated/graphql'
import { dateWords } from '../explore/dates'
import { SubjectLink } from '../explore/SubjectLink'
import { aspectWords, confidenceMeaning, familyMeaning } from '../explore/words'
import { Checked } from '../ui/Checked'
import { ConfidenceMark } from './ConfidenceMark'
import { DocumentLine } from './DocumentLine'

interface Props {
  readonly evidence: EvidenceFragment
  /** Whether its document is said: not on the document's own page. */
  readonly source?: boolean
  /** Whom it is about, where the page does not say so. */
  readonly children?: ReactNode
}

/** One disclosure: what it states, how well, and where it can be read. */
export function EvidenceItem({ evidence, source = true, children }: Props) {
  const { id, document, family, confidence } = evidence
  return (
    <li className="evidence" data-id={id}>
      <p>
        <bdi>{evidence.summary}</bdi>
      </p>
      {children}
      <p className="evidence-facts">
        <span className={`family ${family}`} title={familyMeaning[family]}>
          {family}
        </span>{' '}
        {aspectWords[evidence.aspect]} ·{' '}
        <span title={confidenceMeaning[confidence]}>
          <ConfidenceMark confidence={confidence} />
        </span>
        {evidence.occurred !== null && <> · {dateWords(evidence.occurred)}</>} ·{' '}
        <Checked checked={evidence.checked} /> ·{' '}
        <SubjectLink to={{ kind: 'disclosure', id }}>
          details<span className="visually-hidden"> of {id}</span>
        </SubjectLink>
      </p>
      {source && (
        <p className="source">
          <DocumentSource document={document} />
        </p>
      )}
    </li>
  )
}

type Cited = EvidenceFragment['document']

/** Where a disclosure is taken from: the document, its leak, and what the document itself relies on. */
export function DocumentSource({ document }: { readonly document: Cited }) {
  const { leak, derivedFrom } = document
  return (
    <>
      <DocumentLine document={document} />
      {leak && (
        <>
          {' '}
          ·{' '}
          <SubjectLink to={{ kind: 'leak', id: leak.id }}>
            <bdi>{leak.name}</bdi>
          </SubjectLink>
        </>
      )}
      <ReliesOn documents={derivedFrom} />
    </>
  )
}

/** Circular sourcing: which other documents this one reprints or relies on. */
export function ReliesOn({ documents }: { readonly documents: Cited['derivedFrom'] }) {
  if (documents.length === 0) return null
  return (
    <span className="relies">
      {' '}
      · not independent: relies on{' '}
      {documents.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <SubjectLink to={{ kind: 'document', id }}>
            <bdi>{title}</bdi>
          </SubjectLink>
        </span>
      ))}
    </span>
  )
}
