import { useDrawn } from '../explore/Drawn'
import { useActs } from '../explore/useActs'
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
  return missing === 0 ? null : <Missing missing={missing} />
}

/** What the panel speaks of and the canvas lacks, with the ways to get it. */
function Missing({ missing }: { readonly missing: number }) {
  const { exploration, highlight } = useDrawn()
  const acts = useActs()
  const { scene } = exploration
  const wanted = [...new Set([...highlight.ties.keys()].flatMap((id) => id.split('--')))]
  if (!scene.chart)
    return (
      <p className="hint">
        {count(missing, 'tie')} of this view not drawn: outside the present filters
        {scene.hidden.length + scene.dismissed.length > 0 && ', hidden or dismissed'}.
      </p>
    )
  return (
    <p className="hint with-acts">
      {count(missing, 'tie')} of this view not on the chart.{' '}
      <button type="button" onClick={() => acts.add(wanted)}>
        Add them
      </button>
    </p>
  )
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
