import type { EvidenceFragment } from '../api/generated/graphql'
import { dateWords } from '../explore/dates'
import { SubjectLink } from '../explore/SubjectLink'
import { aspectWords, confidenceMeaning, confidenceWords, familyMeaning } from '../explore/words'
import { Checked } from '../ui/Checked'
import { DocumentLine } from './DocumentLine'

/** One disclosure: what it states, how well, and where it can be read. */
export function EvidenceItem({ evidence }: { readonly evidence: EvidenceFragment }) {
  const { document, family, confidence } = evidence
  return (
    <li className="evidence" data-id={evidence.id}>
      <p>
        <bdi>{evidence.summary}</bdi>
      </p>
      <p className="evidence-facts">
        <span className={`family ${family}`} title={familyMeaning[family]}>
          {family}
        </span>{' '}
        {aspectWords[evidence.aspect]} ·{' '}
        <span title={confidenceMeaning[confidence]}>{confidenceWords[confidence]}</span>
        {evidence.occurred !== null && <> · {dateWords(evidence.occurred)}</>} ·{' '}
        <Checked checked={evidence.checked} />
      </p>
      <p className="source">
        <DocumentLine document={document} />
        {document.leak && (
          <>
            {' '}
            ·{' '}
            <SubjectLink to={{ kind: 'leak', id: document.leak.id }}>
              <bdi>{document.leak.name}</bdi>
            </SubjectLink>
          </>
        )}
      </p>
    </li>
  )
}
