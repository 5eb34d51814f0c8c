import { useLeakDocuments } from '../explore/questions/leak'
import { Checked } from '../ui/Checked'
import { More } from '../ui/More'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { DocumentLine } from './DocumentLine'
import { ReliesOn } from './EvidenceItem'
import { EvidenceKey } from './EvidenceKey'

/** The documents of a leak, a page at a time, each with what it relies on. */
export default function LeakDocuments({ id }: { readonly id: string }) {
  const { answer, page, more } = useLeakDocuments(id)
  const relying = page?.nodes.filter(({ derivedFrom }) => derivedFrom.length > 0).length ?? 0
  return (
    <>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!page && !answer.failure && answer.loading && <Waiting what="the documents" />}
      {page?.totalCount === 0 && <p>No document of it is in the data.</p>}
      {page && page.totalCount > 0 && (
        <>
          <p className="quiet">
            Papers of it and what reports them, earliest publication first.{' '}
            {relying === 0
              ? 'Of those listed none is recorded to rely on another, which does not make them independent.'
              : `Of those listed ${relying} ${relying === 1 ? 'relies' : 'rely'} on other documents: what they share counts as one source.`}
          </p>
          <ul className="rows" aria-label="Documents">
            {page.nodes.map((document) => (
              <li key={document.id} data-document={document.id}>
                <DocumentLine document={document} /> · <Checked checked={document.checked} />
                <ReliesOn documents={document.derivedFrom} />
              </li>
            ))}
          </ul>
          <More more={more} shown={page.nodes.length} total={page.totalCount} loading={answer.loading} />
          <EvidenceKey />
        </>
      )}
    </>
  )
}
