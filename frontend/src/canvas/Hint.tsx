import { count, depthWord, confidenceWords } from '../explore/words'
import type { Mark } from '../graph/emphasis'
import { degree, type Model } from '../graph/model'

interface Props {
  readonly model: Model
  readonly id: string | undefined
  readonly marks: ReadonlyMap<string, Mark>
  readonly said: string
  readonly missing: number
}

/** What the pointer or the keyboard is on, in full; else what the canvas leaves out. */
export function Hint({ model, id, marks, said, missing }: Props) {
  const mark = id === undefined ? undefined : marks.get(id)
  const text = id === undefined ? said : `${describe(model, id)}${mark ? `; ${mark.said}` : ''}`
  if (text !== '')
    return (
      <p className="hint">
        <bdi>{text}</bdi>
      </p>
    )
  if (missing === 0) return null
  return <p className="hint">{count(missing, 'tie')} of this view not drawn: outside the present filters.</p>
}

function describe(model: Model, id: string): string {
  const agency = model.agencies.get(id)
  if (agency) return `${agency.name}, ${agency.country.name}: ${count(degree(model, id), 'tie')}`
  const tie = model.ties.get(id)
  if (!tie) return ''
  const [a, b] = [model.agencies.get(tie.a.id), model.agencies.get(tie.b.id)]
  const confidence = tie.confidence ? `, ${confidenceWords[tie.confidence]}` : ''
  return `${a?.name ?? ''} with ${b?.name ?? ''}: ${depthWord(tie.depth)}${confidence}`
}
