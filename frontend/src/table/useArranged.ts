import { useMemo } from 'react'
import type { Look } from '../explore/exploration'
import { found, sortedBy, sortOf, type Sort } from './arrange'
import type { Column } from './columns'
import type { TableRow } from './rows'
import { tsv } from './tsv'

export interface Arranged<Row extends TableRow = TableRow> {
  readonly rows: readonly Row[]
  /** How many there are before anything is looked for. */
  readonly of: number
  /** How many of them the view lights. */
  readonly lit: number
  readonly sort: Sort | undefined
  readonly sortedBy: string | undefined
  /** Names how they are arranged. */
  readonly arrangement: string
  readonly text: () => string
}

/** Rows as the reader wants them: the lit ones only, those that match, in order. */
export function useArranged<Row extends TableRow>(
  all: readonly Row[],
  columns: readonly Column<Row>[],
  words: (row: Row) => readonly string[],
  { sort: wanted, find = '', lit: onlyLit }: Look,
  dim: boolean,
): Arranged<Row> {
  const narrow = onlyLit === true && dim
  return useMemo(() => {
    const sort = sortOf(wanted, columns)
    const lit = all.filter((row) => row.lit)
    const rows = sortedBy(found(narrow ? lit : all, words, find), columns, sort)
    return {
      rows,
      of: narrow ? lit.length : all.length,
      lit: lit.length,
      sort,
      sortedBy: columns.find(({ key }) => key === sort?.key)?.title,
      arrangement: [wanted ?? '', find, narrow].join('\n'),
      text: () => tsv(rows, columns),
    }
  }, [all, columns, words, wanted, find, narrow])
}
