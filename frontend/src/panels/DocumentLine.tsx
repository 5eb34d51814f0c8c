import type { DocumentKind } from '../api/generated/graphql'
import { dateWords } from '../explore/dates'
import { SubjectLink } from '../explore/SubjectLink'
import { documentKindWords } from '../explore/words'
import { OutLink } from '../ui/OutLink'

interface Props {
  readonly document: {
    readonly id: string
    readonly title: string
    readonly kind: DocumentKind
    readonly published: string | null
    readonly publisher: string
    readonly url: string | null
  }
}

/** A document as it is cited: title with its address, publisher, date, sort; and a way to its own page. */
export function DocumentLine({ document }: Props) {
  const title = <bdi>{document.title}</bdi>
  return (
    <>
      <cite>{document.url === null ? title : <OutLink href={document.url}>{title}</OutLink>}</cite>{' '}
      <span className="quiet">
        <bdi>{document.publisher}</bdi>
        {document.published === null ? ', undated' : `, ${dateWords(document.published)}`} ·{' '}
        {documentKindWords[document.kind]}
        {document.url === null && ' · no address known'} ·{' '}
        <SubjectLink to={{ kind: 'document', id: document.id }}>
          record<span className="visually-hidden"> {document.id}</span>
        </SubjectLink>
      </span>
    </>
  )
}
