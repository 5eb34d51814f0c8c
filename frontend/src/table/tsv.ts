import type { Column } from './columns'

/** A cell of a text that goes into a spreadsheet: one line, and never a formula. */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value)
  const line = (value ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  return /^[=+\-@]/u.test(line) ? `'${line}` : line
}

/** Rows with a head, tabs between cells. */
export function tsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = columns.flatMap(({ text }) => text)
  const lines = [cells.map(([title]) => title), ...rows.map((row) => cells.map(([, of]) => cell(of(row))))]
  return lines.map((line) => `${line.join('\t')}\n`).join('')
}
