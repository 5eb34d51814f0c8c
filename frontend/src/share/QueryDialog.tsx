import type { Question } from '../api/ask'
import {
  AgencyTiesDocument,
  LeakDocument,
  NeighbourhoodDocument,
  NetworkDocument,
  TieEvidenceDocument,
} from '../api/generated/graphql'
import { isFiltered, type Exploration } from '../explore/exploration'
import { useDrawn } from '../explore/Drawn'
import { networkVariables } from '../explore/questions/network'
import { usePaths } from '../explore/questions/paths'
import { takenOff } from '../explore/sceneWords'
import { Fold } from '../ui/Fold'
import { DialogFrame } from './DialogFrame'
import QueryText from './QueryText'

interface Behind {
  readonly what: string
  readonly question: Question
}

/** The queries behind the canvas and behind what it lights, each with its Cypher. */
export default function QueryDialog({ close }: { readonly close: () => void }) {
  const { exploration, part } = useDrawn()
  const { subject, filter, scene } = exploration
  const paths = usePaths(subject.kind === 'path' ? subject : undefined, filter)
  const behind = [
    ...behindSubject(exploration),
    ...(paths.ready ? [{ what: 'The paths', question: paths.answer.question }] : []),
    question('The network on the canvas', NetworkDocument, networkVariables(filter, scene.chart)),
  ]
  return (
    <DialogFrame title="Show me the query" close={close}>
      <p className="quiet">
        What the view asks, in GraphQL and in Cypher. Both give the same ids; where one asks for less, a note
        says so. An analysis has its own query at the end of its panel.
      </p>
      {part && takenOff(scene, part).length > 0 && (
        <p className="note">
          The view leaves out what the queries answer: {takenOff(scene, part).join('; ')}.
        </p>
      )}
      {behind.map(({ what, question }, i) => (
        <Fold key={what} label={what} startOpen={i === 0}>
          {() => <QueryText question={question} />}
        </Fold>
      ))}
    </DialogFrame>
  )
}

const question = (what: string, document: { toString(): string }, variables: object): Behind => ({
  what,
  question: { text: document.toString().trim(), variables },
})

function behindSubject({ subject, filter }: Exploration): readonly Behind[] {
  const filtered = isFiltered(filter) && { filter }
  switch (subject.kind) {
    case 'agency':
      return [
        question('The agency’s ties', AgencyTiesDocument, { id: subject.id, ...filtered }),
        question('Its neighbourhood', NeighbourhoodDocument, { of: subject.id, ...filtered }),
      ]
    case 'country':
      return [question('Its neighbourhood', NeighbourhoodDocument, { of: subject.id, ...filtered })]
    case 'tie':
      return [question('The tie’s evidence', TieEvidenceDocument, { id: subject.id })]
    case 'leak':
      return [question('The ties that the leak exposed', LeakDocument, { id: subject.id })]
    default:
      return []
  }
}
