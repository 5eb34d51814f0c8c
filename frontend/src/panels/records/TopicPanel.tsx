import { useTold, useTopic } from '../../explore/questions/records'
import { SubjectLink } from '../../explore/SubjectLink'
import { Trouble } from '../../ui/Trouble'
import { Waiting } from '../../ui/Waiting'
import { CanvasActions } from '../CanvasActions'
import { endsOf } from '../endsOf'
import { Limits } from '../Limits'
import { PanelFrame } from '../PanelFrame'
import { Unknown } from '../Unknown'
import { ToldList } from './ToldList'
import { TopicLinks } from './TopicLinks'

/** A subject of cooperation: its place among the others, and what is disclosed about it. */
export default function TopicPanel({ id }: { readonly id: string }) {
  const answer = useTopic(id)
  const told = useTold('topic', id)
  const topic = answer.data?.topic
  if (answer.failure && !topic) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (topic === undefined && answer.loading) return <Waiting what="the topic" />
  if (!topic) return <Unknown what="topic" id={id} />
  const { broader, narrower } = topic
  return (
    <PanelFrame over="Topic" title={topic.name} question={told.answer.question}>
      <dl className="facts">
        <div>
          <dt>Wider topic</dt>
          <dd>
            {broader ? (
              <SubjectLink to={{ kind: 'topic', id: broader.id }}>
                <bdi>{broader.name}</bdi>
              </SubjectLink>
            ) : (
              'none: it is at the top'
            )}
          </dd>
        </div>
        <div>
          <dt>Narrower</dt>
          <dd>{narrower.length === 0 ? 'none' : <TopicLinks topics={narrower} label="Narrower topics" />}</dd>
        </div>
      </dl>
      <CanvasActions agencies={endsOf(told.page?.nodes.flatMap(({ liaisons }) => liaisons) ?? [])} />
      <Limits of="told" />
      <ToldList
        told={told}
        title={narrower.length === 0 ? 'Disclosures about it' : 'Disclosures about it or a narrower topic'}
        none="Nothing in the data is about it. That is not evidence that there is no cooperation on it."
      />
    </PanelFrame>
  )
}
