import type { ToldFragment } from '../../api/generated/graphql'
import type { Listed } from '../../explore/questions/records'
import { More } from '../../ui/More'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { EvidenceItem } from '../EvidenceItem'
import { EvidenceKey } from '../EvidenceKey'
import { ToldOf } from './ToldOf'

interface Props {
  readonly told: Listed<ToldFragment>
  readonly title: string
  /** Said where there is none. */
  readonly none: string
  /** Whether the document of each is said: not on its own page. */
  readonly source?: boolean
  /** Whether the canvas lights the ties that they show. */
  readonly lit?: boolean
}

/** Disclosures of a record, a page at a time, and what they do not prove. */
export function ToldList({ told, title, none, source = true, lit = true }: Props) {
  const { answer, page, more } = told
  return (
    <section aria-label={title}>
      <h3>
        {title} {page && <span className="quiet">({page.totalCount})</span>}
      </h3>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!page && answer.loading && <Waiting what="the evidence" />}
      {page?.totalCount === 0 && <p>{none}</p>}
      {page && page.totalCount > 0 && (
        <>
          <p className="quiet">
            A disclosure says what a document shows and how well: not that it is true, nor that anybody did
            wrong.{lit && ' Ties that those listed show are lit on the canvas.'}
          </p>
          <ul className="evidence-list" aria-label={title}>
            {page.nodes.map((disclosure) => (
              <EvidenceItem key={disclosure.id} evidence={disclosure} source={source}>
                <ToldOf told={disclosure} />
              </EvidenceItem>
            ))}
          </ul>
          <More more={more} shown={page.nodes.length} total={page.totalCount} loading={answer.loading} />
          <EvidenceKey />
        </>
      )}
    </section>
  )
}
