import { confidenceWords, depthWord } from '../explore/words'
import { SubjectLink } from '../explore/SubjectLink'
import { useDrawn } from '../explore/Drawn'
import type { Model, Tie } from '../graph/model'
import { roleNames } from '../explore/roleWords'

interface Props {
  readonly ties: readonly Tie[]
  readonly label: string
}

/** Ties as links, each with how close and how well evidenced it is. */
export function TieLines({ ties, label }: Props) {
  const { model, emphasis } = useDrawn()
  if (!model) return null
  return (
    <ul className="atlas-ties" aria-label={label}>
      {ties.map((tie) => (
        <TieLine key={tie.id} tie={tie} model={model} role={emphasis?.ties.get(tie.id)} />
      ))}
    </ul>
  )
}

interface LineProps {
  readonly tie: Tie
  readonly model: Model
  readonly role: keyof typeof roleNames | undefined
}

export function TieLine({ tie, model, role }: LineProps) {
  const [a, b] = [model.agencies.get(tie.a.id), model.agencies.get(tie.b.id)]
  return (
    <li data-tie={tie.id}>
      <SubjectLink to={{ kind: 'tie', id: tie.id }} className="clamped">
        <bdi>{a?.acronym ?? a?.name}</bdi> with <bdi>{b?.acronym ?? b?.name}</bdi>
      </SubjectLink>{' '}
      <span className="quiet">
        {depthWord(tie.depth)}
        {tie.confidence && `, ${confidenceWords[tie.confidence]}`}
        {role && `; ${roleNames[role]}`}
      </span>
    </li>
  )
}
