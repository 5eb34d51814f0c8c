import type { Filter, PathSubject } from '../explore/exploration'
import type { PathsFound } from '../explore/questions/paths'
import { count, cutWords } from '../explore/words'
import { PathItem } from './PathItem'
import { PathNotes } from './PathNotes'

interface Props {
  readonly result: PathsFound
  readonly subject: PathSubject
  readonly filter: Filter
}

/** The paths found, or an honest word that there is none, and within what. */
export function PathResults({ result, subject, filter }: Props) {
  const { paths, truncated, because, maxHops, notes } = result
  const within = `within ${count(maxHops, 'tie')}${filter.asOf === undefined ? '' : ` as of ${filter.asOf}`}`
  return (
    <section aria-label="Paths found">
      <PathNotes notes={notes} subject={subject} asOf={filter.asOf} />
      {paths.length === 0 ? (
        <div className="note" role="status">
          <p>No path {within} under these conditions.</p>
          <p>That is what the data holds: a missing tie is not evidence that there is none.</p>
        </div>
      ) : (
        <>
          <h3>
            {truncated ? 'The first ' : ''}
            {count(paths.length, 'path')} {within}
          </h3>
          <p className="quiet">
            {subject.weighting === 'CLOSENESS'
              ? 'Least cost first. Cost is a model: over its ties, the sum of 0.1 minus the logarithm of depth / 5 times the weight of the best confidence. Close and well supported ties cost little; every tie costs something.'
              : 'Fewest ties first.'}{' '}
            A path is a chain of ties, not proof that anything passed along it. Closeness is a model: the
            product of depth / 5 over its ties.
          </p>
          <ol className="paths">
            {paths.map((path, index) => (
              <PathItem
                key={path.hops.map((hop) => hop.liaison.id).join(' ')}
                path={path}
                number={index + 1}
                subject={subject}
              />
            ))}
          </ol>
        </>
      )}
      {result.model && (
        <p className="quiet">
          Model <bdi>{result.model.name}</bdi>, version <bdi>{result.model.version}</bdi>.
        </p>
      )}
      {truncated && (
        <p className="note">Not everything: {because ? cutWords[because] : 'the answer was cut'}.</p>
      )}
    </section>
  )
}
