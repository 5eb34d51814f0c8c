import { Fragment, useMemo, useState } from 'react'
import { conditionsOf } from '../explore/conditions'
import type { Filter, PathSubject } from '../explore/exploration'
import { tiesOf, type PathsFound } from '../explore/questions/paths'
import { useNames } from '../explore/questions/search'
import { useShow } from '../explore/shown'
import { count, cutWords } from '../explore/words'
import { alongPaths } from '../graph/emphasis'
import { Limits } from './Limits'
import { MorePaths } from './MorePaths'
import { PathItem } from './PathItem'
import { PathNotes } from './PathNotes'

interface Props {
  readonly result: PathsFound
  readonly subject: PathSubject
  readonly filter: Filter
}

/** The paths found, or an honest word that there is none, and within what. */
export function PathResults({ result, subject, filter, loading }: Props & { readonly loading: boolean }) {
  const { paths, truncated, because, notes, explored } = result
  const [over, setOver] = useState<number>()
  useShow(usePreview(paths, subject, over))
  const within = <Conditions result={result} subject={subject} filter={filter} />
  if (paths.length === 0) {
    return (
      <section aria-label="Paths found">
        <PathNotes notes={notes} subject={subject} asOf={filter.asOf} />
        <div className="note" role="status">
          {truncated ? (
            <p>
              No path {within} was found before the search stopped at its budget, after{' '}
              {count(explored, 'partial path')}. There may be one: narrow the question.
            </p>
          ) : (
            <p>No path {within}.</p>
          )}
          <p>That is what the data holds: a missing tie is not evidence that there is none.</p>
        </div>
        <Limits of="missing" />
      </section>
    )
  }
  return (
    <section aria-label="Paths found">
      <PathNotes notes={notes} subject={subject} asOf={filter.asOf} />
      <h3>
        {truncated ? 'The first ' : ''}
        {count(paths.length, 'path')} {within}
      </h3>
      <p className="quiet">
        {subject.weighting === 'CLOSENESS'
          ? 'Least cost first. Cost is a model: over its ties, the sum of 0.1 minus the logarithm of depth / 5 times the weight of the best confidence. Close and well supported ties cost little; every tie costs something.'
          : 'Fewest ties first.'}{' '}
        A path is a chain of ties, not proof that anything passed along it.
      </p>
      <Limits of="path" />
      {subject.chosen > paths.length && !loading && (
        <p className="note">
          The address asks for path {subject.chosen}, but only {count(paths.length, 'path')}{' '}
          {paths.length === 1 ? 'is' : 'are'} listed.
        </p>
      )}
      <ol className="paths">
        {paths.map((path, index) => (
          <PathItem
            key={path.hops.map((hop) => hop.liaison.id).join(' ')}
            path={path}
            number={index + 1}
            subject={subject}
            onOver={(over) => setOver(over ? index + 1 : undefined)}
          />
        ))}
      </ol>
      {result.model && (
        <p className="quiet">
          Model <bdi>{result.model.name}</bdi>, version <bdi>{result.model.version}</bdi>.
        </p>
      )}
      {because === 'MORE_PATHS' ? (
        <MorePaths subject={subject} listed={paths.length} loading={loading} />
      ) : (
        truncated && (
          <p className="note">Not everything: {because ? cutWords[because] : 'the answer was cut'}.</p>
        )
      )}
    </section>
  )
}

/** The path under the pointer or the keyboard, lit in place of the chosen one while the reader looks at its line in the list. */
function usePreview(paths: PathsFound['paths'], { from, to, chosen }: PathSubject, over: number | undefined) {
  return useMemo(() => {
    if (over === undefined || over === chosen) return undefined
    const ends = [from, to].filter((end) => end !== undefined)
    return alongPaths(tiesOf(paths), over - 1, ends)
  }, [paths, from, to, chosen, over])
}

/** Within how many ties and under which filters, all that are set. */
function Conditions({ result, subject, filter }: Props) {
  const { via, avoid } = subject
  const { of: names } = useNames([...via, ...avoid])
  return conditionsOf(subject, filter, result.maxHops, names).map((each, i) => (
    <Fragment key={i}>{typeof each === 'string' ? each : <bdi>{each.name}</bdi>}</Fragment>
  ))
}
