import type { Filter, PathSubject } from './exploration'
import { dateWords } from './dates'
import { confidenceWords, count, depthWord } from './words'

/** A piece of a sentence: words of the page, or a name from the data. */
export type Said = string | { readonly name: string }

/** The filters in words, one for each that is set. */
export function filterWords({
  asOf,
  knownBy,
  minDepth,
  minConfidence,
  leakedOnly,
}: Filter): readonly string[] {
  return [
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ...(knownBy === undefined ? [] : [`known by ${knownBy}`]),
    ...(minDepth === undefined ? [] : [`${depthWord(minDepth)} or closer`]),
    ...(minConfidence === undefined ? [] : [`at least ${confidenceWords[minConfidence]}`]),
    ...(leakedOnly ? ['known only from leaks'] : []),
  ]
}

/** Under which conditions paths were looked for: every one that is set; the most ties where they are worth saying. */
export function conditionsOf(
  { via, avoid }: Pick<PathSubject, 'via' | 'avoid'>,
  filter: Filter,
  maxHops: number | undefined,
  nameOf: (id: string) => string,
): readonly Said[] {
  const { asOf, knownBy, minDepth, minConfidence, leakedOnly } = filter
  const names = (ids: readonly string[]): readonly Said[] =>
    ids.flatMap((id, i) => [
      ...(i === 0 ? [] : [i === ids.length - 1 ? ' and ' : ', ']),
      { name: nameOf(id) },
    ])
  return [
    ...(maxHops === undefined ? [] : [`within ${count(maxHops, 'tie')}`]),
    ...(asOf === undefined ? [] : [` as of ${asOf}`]),
    ...(knownBy === undefined ? [] : [` as known by ${dateWords(knownBy)}`]),
    ...(minDepth === undefined ? [] : [`, of depth ${minDepth} (${depthWord(minDepth)}) or more`]),
    ...(minConfidence === undefined ? [] : [`, ${confidenceWords[minConfidence]} or better`]),
    ...(leakedOnly ? [', over ties known only from leaks'] : []),
    ...(avoid.length === 0 ? [] : [', avoiding ', ...names(avoid)]),
    ...(via.length === 0 ? [] : [', by way of ', ...names(via)]),
  ]
}
