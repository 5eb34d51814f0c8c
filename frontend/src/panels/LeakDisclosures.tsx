import { useLeakDisclosures } from '../explore/questions/leak'
import { ToldList } from './records/ToldList'

/** All that the documents of a leak disclose, a page at a time. */
export default function LeakDisclosures({ id }: { readonly id: string }) {
  return (
    <ToldList
      told={useLeakDisclosures(id)}
      title="Disclosures"
      none="No disclosure is recorded from its documents."
      lit={false}
    />
  )
}
