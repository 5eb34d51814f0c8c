import type { DocumentQuery } from '../../api/generated/graphql'
import { dateWords } from '../../explore/dates'
import { useDocument, useTold } from '../../explore/questions/records'
import { SubjectLink } from '../../explore/SubjectLink'
import { documentKindWords } from '../../explore/words'
import { Checked } from '../../ui/Checked'
import { OutLink } from '../../ui/OutLink'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { AgencyLink } from '../AgencyLink'
import { CanvasActions } from '../CanvasActions'
import { DocumentLine } from '../DocumentLine'
import { endsOf } from '../endsOf'
import { Limits } from '../Limits'
import { PanelFrame } from '../PanelFrame'
import { Unknown } from '../Unknown'
import ReactionPages from './ReactionPages'
import { ToldList } from './ToldList'

type Found = NonNullable<DocumentQuery['document']>

/** A document: where it can be read, what it relies on, what it discloses and what it reports. */
export default function DocumentPanel({ id }: { readonly id: string }) {
  const answer = useDocument(id)
  const told = useTold('document', id)
  const document = answer.data?.document
  if (answer.failure && !document) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (document === undefined && answer.loading) return <Waiting what="the document" />
  if (!document) return <Unknown what="document" id={id} />
  return (
    <PanelFrame
      over={`Document · ${documentKindWords[document.kind]}`}
      title={document.title}
      question={answer.question}
    >
      <DocumentFacts document={document} />
      <CanvasActions agencies={endsOf(told.page?.nodes.flatMap(({ liaisons }) => liaisons) ?? [])} />
      <Limits of="told" />
      <Origins documents={document.derivedFrom} />
      <ToldList
        told={told}
        title="What it discloses"
        none="No disclosure is recorded from this document."
        source={false}
      />
      <ReactionPages
        of="document"
        id={id}
        title="Reactions it reports"
        none="It is not the source of any recorded reaction."
      />
    </PanelFrame>
  )
}

function DocumentFacts({ document }: { readonly document: Found }) {
  const { publisher, published, written, author, leak, url, checked } = document
  return (
    <>
      <dl className="facts">
        <div>
          <dt>Published</dt>
          <dd>
            {published === null ? 'date unknown' : dateWords(published)}, <bdi>{publisher}</bdi>
          </dd>
        </div>
        {written !== null && (
          <div>
            <dt>Written</dt>
            <dd>{dateWords(written)}</dd>
          </div>
        )}
        {author && (
          <div>
            <dt>Written by</dt>
            <dd>
              <AgencyLink agency={author} />
            </dd>
          </div>
        )}
        {leak && (
          <div>
            <dt>Part of</dt>
            <dd>
              <SubjectLink to={{ kind: 'leak', id: leak.id }}>
                <bdi>{leak.name}</bdi>
              </SubjectLink>
            </dd>
          </div>
        )}
      </dl>
      <p>
        {url === null ? 'No address is known.' : <OutLink href={url}>Read the document</OutLink>}{' '}
        <Checked checked={checked} />
      </p>
    </>
  )
}

/** Circular sourcing: a document that reprints another adds no evidence of its own. */
function Origins({ documents }: { readonly documents: Found['derivedFrom'] }) {
  if (documents.length === 0) {
    return (
      <p className="quiet">
        No other document is recorded that it reprints or relies on. That does not make it independent.
      </p>
    )
  }
  return (
    <section className="note" aria-label="Relies on">
      <p>
        It reprints or relies on {documents.length === 1 ? 'another document' : 'other documents'}: what they
        share counts as one source, not as two.
      </p>
      <ul className="plain">
        {documents.map((document) => (
          <li key={document.id} data-origin={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
    </section>
  )
}
