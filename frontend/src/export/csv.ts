import { filterWords } from '../explore/conditions'
import type { EvidenceOf, Shown } from './shown'

type Cell = string | number | boolean | null

/**
 * One cell of RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets take for
 * "this is text"; NUL, which ends a file for some readers, and halves of surrogate
 * pairs, which UTF-8 cannot hold, become U+FFFD.
 */
function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = (/^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value).replace(/\0|\p{Surrogate}/gu, '\uFFFD')
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
}

const table = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** What each row says of its origin, so that a part of a table is not without it. */
const originNames = ['view', 'url', 'accessed', 'dataset', 'dataset_version', 'filters', 'left_out']
const originOf = ({ title, url, accessed, dataset, filter, leftOut }: Shown): readonly Cell[] => [
  title,
  url,
  accessed,
  dataset?.name ?? null,
  dataset?.version ?? null,
  filterWords(filter).join('; '),
  leftOut.join(' '),
]

/** The agencies as a table: UTF-8, a header row, ids as everywhere. */
export function agenciesCsv(shown: Shown): string {
  const origin = originOf(shown)
  return table([
    [
      'id',
      'name',
      'acronym',
      'kind',
      'country',
      'country_name',
      'founded',
      'dissolved',
      'x',
      'y',
      ...originNames,
    ],
    ...shown.agencies.map(({ id, name, acronym, kind, country, founded, dissolved, at }) => [
      id,
      name,
      acronym,
      kind,
      country.id,
      country.name,
      founded,
      dissolved,
      at.x,
      at.y,
      ...origin,
    ]),
  ])
}

/** Who an end of a tie is, so that the table can be read without the one of agencies. */
const endNames = (end: 'a' | 'b') => [end, `${end}_name`, `${end}_acronym`, `${end}_country_name`]

/** The ties as a table. Ids of their evidence stand in one cell, separated by spaces, which no id has. */
export function tiesCsv(shown: Shown, evidence: EvidenceOf): string {
  const origin = originOf(shown)
  const agencies = new Map(shown.agencies.map((agency) => [agency.id, agency]))
  const endOf = (id: string): readonly Cell[] => {
    const agency = agencies.get(id)
    return [id, agency?.name ?? null, agency?.acronym ?? null, agency?.country.name ?? null]
  }
  return table([
    ['id', ...endNames('a'), ...endNames('b')]
      .concat(['since', 'until', 'depth', 'confidence', 'leaked_only', 'known_since', 'role', 'note'])
      .concat(['disclosure_count', 'disclosures', 'documents'])
      .concat(originNames),
    ...shown.ties.map((tie) => [
      tie.id,
      ...endOf(tie.a),
      ...endOf(tie.b),
      tie.since,
      tie.until,
      tie.depth,
      tie.confidence,
      tie.leakedOnly,
      tie.knownSince,
      tie.role === 'dim' ? '' : tie.role,
      tie.note,
      tie.disclosureCount,
      disclosureIds(evidence, tie.id),
      documentIds(evidence, tie.id),
      ...origin,
    ]),
  ])
}

export const disclosureIds = (evidence: EvidenceOf, tie: string) =>
  (evidence.get(tie) ?? []).map(({ id }) => id).join(' ')

export const documentIds = (evidence: EvidenceOf, tie: string) =>
  [...new Set((evidence.get(tie) ?? []).map(({ document }) => document))].join(' ')
