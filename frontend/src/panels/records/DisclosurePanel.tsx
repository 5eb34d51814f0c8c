import type { ReactNode } from 'react'
import { dateWords } from '../../explore/dates'
import { useDisclosure, type DisclosureFound } from '../../explore/questions/records'
import { SubjectLink } from '../../explore/SubjectLink'
import { disclosureTitle } from '../../explore/titles'
import { aspectWords, confidenceMeaning, depthWord, familyMeaning } from '../../explore/words'
import { Checked } from '../../ui/Checked'
import { More } from '../../ui/More'
import { Trouble } from '../../ui/Trouble'
import { useFirst } from '../../ui/useFirst'
import { Waiting } from '../../ui/Waiting'
import { AgencyLink } from '../AgencyLink'
import { CanvasActions } from '../CanvasActions'
import { ConfidenceMark } from '../ConfidenceMark'
import { endsOf } from '../endsOf'
import { DocumentSource } from '../EvidenceItem'
import { Limits } from '../Limits'
import { PanelFrame } from '../PanelFrame'
import { Unknown } from '../Unknown'
import { TopicLinks } from './TopicLinks'

/** One thing that one document reveals: the statement, its support, and what it is about. */
export default function DisclosurePanel({ id }: { readonly id: string }) {
  const answer = useDisclosure(id)
  const disclosure = answer.data?.disclosure
  if (answer.failure && !disclosure) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (disclosure === undefined && answer.loading) return <Waiting what="the disclosure" />
  if (!disclosure) return <Unknown what="disclosure" id={id} />
  const { family, aspect, summary, between, concerns } = disclosure
  return (
    <PanelFrame
      over={`Disclosure · ${family}: ${familyMeaning[family]}`}
      title={disclosureTitle({ aspect, between, concerns })}
      question={answer.question}
    >
      <p className="lead">
        <bdi>{summary}</bdi>
      </p>
      <Facts disclosure={disclosure} />
      <CanvasActions agencies={endsOf(disclosure.liaisons)} />
      <Limits of="told" />
      <Agencies title="Shown cooperating" agencies={between} />
      <Agencies title="Concerned, not shown cooperating" agencies={concerns} />
      <Ties ties={disclosure.liaisons} />
    </PanelFrame>
  )
}

function Facts({ disclosure }: { readonly disclosure: DisclosureFound }) {
  const { aspect, confidence, occurred, checked, document, topics } = disclosure
  return (
    <dl className="facts">
      <Fact name="Aspect">{aspectWords[aspect]}</Fact>
      <Fact name="Confidence">
        <ConfidenceMark confidence={confidence} />: {confidenceMeaning[confidence]}
      </Fact>
      <Fact name="Took place">{occurred === null ? 'date unknown' : dateWords(occurred)}</Fact>
      <Fact name="Source">
        <DocumentSource document={document} /> · <Checked checked={checked} />
      </Fact>
      {topics.length > 0 && (
        <Fact name="Topics">
          <TopicLinks topics={topics} label="Topics" />
        </Fact>
      )}
    </dl>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Agencies({ title, agencies }: { title: string; agencies: DisclosureFound['between'] }) {
  if (agencies.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="quiet">({agencies.length})</span>
      </h3>
      <ul className="rows">
        {agencies.map((agency) => (
          <li key={agency.id}>
            <AgencyLink agency={agency} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ties({ ties }: { readonly ties: DisclosureFound['liaisons'] }) {
  const { first, more } = useFirst(ties, 20)
  if (ties.length === 0) return null
  return (
    <section aria-label="Ties it shows">
      <h3>
        Ties it shows <span className="quiet">({ties.length})</span>
      </h3>
      <ul className="rows" aria-label="Ties it shows">
        {first.map(({ id, a, b, depth }) => (
          <li key={id} className="counted" data-tie={id}>
            <SubjectLink to={{ kind: 'tie', id }}>
              <bdi>{a.acronym ?? a.name}</bdi> – <bdi>{b.acronym ?? b.name}</bdi>
            </SubjectLink>
            <span className="quiet">{depthWord(depth)}</span>
          </li>
        ))}
      </ul>
      <More more={more} shown={first.length} total={ties.length} loading={false} />
    </section>
  )
}
