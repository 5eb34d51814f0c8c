import { useReactionsOf } from '../../explore/questions/records'
import { More } from '../../ui/More'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { ReactionItems } from '../ripple/ReactionList'

interface Props {
  readonly of: 'document' | 'country'
  readonly id: string
  readonly title: string
  /** Said where there is none. */
  readonly none: string
}

/** Reactions that a document reports or a country made, earliest first, a page at a time. */
export default function ReactionPages({ of, id, title, none }: Props) {
  const { answer, page, more } = useReactionsOf(of, id)
  return (
    <section aria-label={title}>
      <h3>
        {title} {page && <span className="quiet">({page.totalCount})</span>}
      </h3>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!page && answer.loading && <Waiting what="the reactions" />}
      {page?.totalCount === 0 && <p className="quiet">{none}</p>}
      {page && page.totalCount > 0 && (
        <>
          <p className="quiet">
            Observed, not modelled: that one followed a leak does not say that it was because of it.
          </p>
          <ReactionItems reactions={page.nodes} />
          <More more={more} shown={page.nodes.length} total={page.totalCount} loading={answer.loading} />
        </>
      )}
    </section>
  )
}
