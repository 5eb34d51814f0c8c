import { useTieEvidence } from '../explore/questions/tie'
import { More } from '../ui/More'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { EvidenceItem } from './EvidenceItem'
import { EvidenceKey } from './EvidenceKey'

/** All evidence of one tie, a page at a time. */
export function TieEvidence({ id }: { readonly id: string }) {
  const { answer, evidence, more } = useTieEvidence(id)
  return (
    <>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!evidence && answer.loading && <Waiting what="the evidence" />}
      {evidence?.totalCount === 0 && <p className="quiet">No disclosure shows this tie.</p>}
      {evidence && (
        <>
          <ul className="evidence-list" aria-label="Evidence">
            {evidence.nodes.map((disclosure) => (
              <EvidenceItem key={disclosure.id} evidence={disclosure} />
            ))}
          </ul>
          <More
            more={more}
            shown={evidence.nodes.length}
            total={evidence.totalCount}
            loading={answer.loading}
          />
          {evidence.totalCount > 0 && <EvidenceKey />}
        </>
      )}
    </>
  )
}
