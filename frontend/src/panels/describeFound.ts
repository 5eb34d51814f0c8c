import type { SearchField } from '../api/generated/graphql'
import { dateWords, yearOf } from '../explore/dates'
import { reactionWords } from '../explore/modelWords'
import type { Found, Match } from '../explore/questions/search'
import { aspectWords, kindWords, regionWords } from '../explore/words'

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly matched: boolean
}

export interface Described {
  readonly name: readonly Piece[]
  /** What and where it is; begins with its kind. */
  readonly detail: string
  /** Where it matches, when that is not in its name. */
  readonly also?: { readonly label: string; readonly pieces: readonly Piece[] }
}

/** A part of what a result is called, and the field that it comes from. */
interface Part {
  readonly text: string
  readonly field?: SearchField
}

/** Longer statements end in an ellipsis: a list of results is no place to read them. */
const longest = 200

const fieldWords: Readonly<Record<SearchField, string>> = {
  ID: 'id',
  ACRONYM: 'acronym',
  ALIAS: 'also known as',
  NAME: 'name',
  NATIVE_NAME: 'native name',
  TITLE: 'title',
  SUMMARY: 'summary',
}

/** A search result in words, with what matched marked where it can be seen. */
export function describeFound(found: Found, match: Match): Described {
  const parts = partsOf(found)
  const isSeen = parts.some((part) => shows(part, match))
  const name = parts.flatMap((part) => (shows(part, match) ? piecesOf(match) : [plain(part.text)]))
  const described = { name, detail: detailOf(found) }
  return isSeen
    ? described
    : { ...described, also: { label: fieldWords[match.field], pieces: piecesOf(match) } }
}

export const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

/** Whether a part is what matched: a long one matches in an excerpt of it. */
const shows = ({ text, field }: Part, match: Match) =>
  field === match.field && (text === match.text || match.cutBefore || match.cutAfter)

const plain = (text: string): Piece => {
  const points = [...text.slice(0, 2 * longest + 2)]
  return {
    text: points.length > longest ? `${points.slice(0, longest).join('')} …` : text,
    matched: false,
  }
}

const ellipsis = (text: string): Piece => ({ text, matched: false })

const piecesOf = ({ fragments, cutBefore, cutAfter }: Match): readonly Piece[] => [
  ...(cutBefore ? [ellipsis('… ')] : []),
  ...fragments,
  ...(cutAfter ? [ellipsis(' …')] : []),
]

function partsOf(found: Found): readonly Part[] {
  switch (found.__typename) {
    case 'Agency': {
      const name: Part = { text: found.name, field: 'NAME' }
      return found.acronym === null
        ? [name]
        : [{ text: found.acronym, field: 'ACRONYM' }, { text: ' – ' }, name]
    }
    case 'Document':
      return [{ text: found.title, field: 'TITLE' }]
    case 'Disclosure':
    case 'Reaction':
      return [{ text: found.summary, field: 'SUMMARY' }]
    default:
      return [{ text: found.name, field: 'NAME' }]
  }
}

function detailOf(found: Found): string {
  switch (found.__typename) {
    case 'Agency':
      return said('agency', kindWords[found.kind], found.country.name)
    case 'Country':
      return said('country', regionWords[found.region])
    case 'Leak':
      return said('leak or release', found.published && String(yearOf(found.published)))
    case 'Arrangement':
      return said('arrangement')
    case 'Document':
      return said('document', found.publisher, found.published && dateWords(found.published))
    case 'Disclosure':
      return said(
        'disclosure',
        aspectWords[found.aspect],
        found.document.publisher,
        found.occurred && dateWords(found.occurred),
      )
    case 'Topic':
      return said('topic')
    case 'Reaction':
      return said(
        'reaction',
        reactionWords[found.reaction],
        found.by.name,
        found.date && dateWords(found.date),
      )
  }
}

const said = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ')
