import { isFiltered, type Filter } from '../../explore/exploration'
import { useTies } from '../../explore/questions/records'
import { count } from '../../explore/words'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { TieList } from '../TieList'

interface Props {
  readonly id: string
  readonly filter: Filter
}

/** Ties of a country's agencies under the present filters, a page at a time. */
export default function CountryTies({ id, filter }: Props) {
  const { answer, page, more } = useTies({ ...filter, countries: [id] })
  return (
    <>
      {answer.failure && <Trouble failure={answer.failure} retry={answer.retry} />}
      {!page && answer.loading && <Waiting what="the ties" />}
      {page && (
        <>
          <p className="quiet">
            {count(page.totalCount, 'tie')}
            {isFiltered(filter) && ' under the present filters'}. A tie is not wrongdoing.
          </p>
          <TieList ties={page.nodes} total={page.totalCount} more={more} loading={answer.loading} />
        </>
      )}
    </>
  )
}
