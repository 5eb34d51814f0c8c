import { confidenceWords, depthWord, kindWords } from '../explore/words'
import type { Column } from './columns'
import { fold, holdsAll, wordsOf } from './match'
import { sorted } from './order'
import type { Agency, AgencyRow, TableRow, TieRow } from './rows'

const agencyWords = ({ id, name, acronym, country }: Agency) => [
  id,
  name,
  acronym ?? '',
  country.name,
  country.id,
]

/** What the words of a search are looked for in. */
export const tieWords = ({ id, a, b, tie, said }: TieRow): readonly string[] => [
  ...agencyWords(a),
  ...agencyWords(b),
  id,
  depthWord(tie.depth),
  tie.confidence ? confidenceWords[tie.confidence] : '',
  said,
]

export const agencyRowWords = ({ agency, mark }: AgencyRow): readonly string[] => [
  ...agencyWords(agency),
  kindWords[agency.kind],
  mark?.said ?? '',
]

// No word of a search holds a line break, so that none is found across two fields.
const folded = new WeakMap<TableRow, string>()
function foldedOf<Row extends TableRow>(row: Row, words: (row: Row) => readonly string[]): string {
  const known = folded.get(row) ?? fold(words(row).join('\n'))
  folded.set(row, known)
  return known
}

/** Rows that hold all the words, in the order they were in. */
export function found<Row extends TableRow>(
  rows: readonly Row[],
  words: (row: Row) => readonly string[],
  find: string,
): readonly Row[] {
  const wanted = wordsOf(find)
  return wanted.length === 0 ? rows : rows.filter((row) => holdsAll(foldedOf(row, words), wanted))
}

/** Before anybody sorts: what the view says most of first, then by name. */
export const tiesInOrder = (rows: readonly TieRow[]): readonly TieRow[] =>
  [...rows].sort(
    (x, y) => x.rank - y.rank || x.orderA - y.orderA || x.orderB - y.orderB || (x.id < y.id ? -1 : 1),
  )

export const agenciesInOrder = (rows: readonly AgencyRow[]): readonly AgencyRow[] =>
  [...rows].sort((x, y) => x.rank - y.rank || x.order - y.order)

export interface Sort {
  readonly key: string
  readonly descending: boolean
}

/** The sort that an address asks for; undefined where these rows have no such column. */
export function sortOf(sort: string | undefined, columns: readonly Column<never>[]): Sort | undefined {
  const key = sort?.replace(/^-/, '')
  if (sort === undefined || key === undefined || !columns.some((column) => column.key === key))
    return undefined
  return { key, descending: sort.startsWith('-') }
}

export const sortText = ({ key, descending }: Sort) => `${descending ? '-' : ''}${key}`

/** Sorts rows that are in their first order. */
export function sortedBy<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key)
  return column && sort ? sorted(rows, column.value, sort.descending) : rows
}
