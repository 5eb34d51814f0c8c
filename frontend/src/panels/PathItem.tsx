import type { PathSubject } from '../explore/exploration'
import type { FoundPath } from '../explore/questions/paths'
import { SubjectLink } from '../explore/SubjectLink'
import { confidenceWords, count, depthWord } from '../explore/words'
import { scoreText } from '../graph/score'
import { PathWalk } from './PathWalk'

interface Props {
  readonly path: FoundPath
  readonly number: number
  readonly subject: PathSubject
  /** Told when the reader points at it, by pointer or keyboard, and when no longer. */
  readonly onOver: (over: boolean) => void
}

/** One path. The chosen one is lit on the canvas and spelt out tie by tie. */
export function PathItem({ path, number, subject, onOver }: Props) {
  const chosen = subject.chosen === number
  const { hop: _hop, ...whole } = subject
  const [first] = path.hops
  const short = (agency: { acronym: string | null; name: string }) => agency.acronym ?? agency.name
  return (
    <li
      className={chosen ? 'path chosen' : 'path'}
      data-path={path.hops.map((hop) => hop.liaison.id).join(' ')}
      // A finger points at nothing: it chooses.
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onOver(true)}
      onPointerLeave={() => onOver(false)}
      onFocus={({ target }) => target.matches(':focus-visible') && onOver(true)}
      onBlur={() => onOver(false)}
    >
      <SubjectLink
        to={chosen ? subject : { ...whole, chosen: number }}
        current={chosen}
        className="path-title"
      >
        <bdi>{[first && short(first.from), ...path.hops.map((hop) => short(hop.to))].join(' → ')}</bdi>
      </SubjectLink>
      <p className="quiet">
        {count(path.length, 'tie')} · least deep: {depthWord(weakestDepth(path))}
        {path.weakestConfidence && ` · least sure: ${confidenceWords[path.weakestConfidence]}`} ·{' '}
        <span title="The depth of its ties, each as a part of the deepest, multiplied: 1 where all are integrated.">
          closeness {scoreText(path.closeness)} of 1
        </span>{' '}
        (model)
        {path.cost !== null && ` · cost ${path.cost.toFixed(2)} (model)`}
      </p>
      {chosen && <PathWalk path={path} subject={subject} />}
    </li>
  )
}

const weakestDepth = (path: FoundPath) =>
  path.hops.find((hop) => hop.liaison.id === path.weakestLink.liaison.id)?.liaison.depth ?? 0
