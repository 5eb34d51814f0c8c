import { columns as keys } from '../explore/address/rules'
import { confidenceWords, depthWord, kindWords } from '../explore/words'
import { confidences } from '../explore/url'
import { dateValue, saidValue, type Value } from './order'
import type { Agency, AgencyRow, TieRow } from './rows'

export type TieKey = (typeof keys.ties)[number]
export type AgencyKey = (typeof keys.agencies)[number]

/** A column, whatever draws it. */
export interface Column<Row, Key extends string = string> {
  readonly key: Key
  readonly title: string
  /** What it sorts by; null is unknown. */
  readonly value: (row: Row) => Value
  /** Whether the first press sorts from the highest. */
  readonly high?: true
  readonly number?: true
  /** In pixels of letters of 16; left out where it takes its share of what is left. */
  readonly width?: number
  /** The same on a narrow screen, where it differs. */
  readonly narrow?: number
  /** What it becomes as text: a column of a spreadsheet each. */
  readonly text: readonly (readonly [title: string, of: (row: Row) => string | number | null])[]
}

function agencyText<Row>(side: string, of: (row: Row) => Agency): Column<Row>['text'] {
  return [
    [`Agency${side}`, (row) => of(row).name],
    [`Acronym${side}`, (row) => of(row).acronym],
    [`Country${side}`, (row) => of(row).country.name],
  ]
}

const confidenceOf = ({ tie }: TieRow) => (tie.confidence ? confidenceWords[tie.confidence] : null)

const tieColumns: readonly Column<TieRow, TieKey>[] = [
  { key: 'a', title: 'Agency A', value: (row) => row.orderA, text: agencyText(' A', (row) => row.a) },
  { key: 'b', title: 'Agency B', value: (row) => row.orderB, text: agencyText(' B', (row) => row.b) },
  {
    key: 'depth',
    title: 'Depth',
    value: ({ tie }) => tie.depth,
    high: true,
    width: 118,
    narrow: 102,
    text: [
      ['Depth', ({ tie }) => tie.depth],
      ['Depth in words', ({ tie }) => depthWord(tie.depth)],
    ],
  },
  {
    key: 'confidence',
    title: 'Confidence',
    value: ({ tie }) => (tie.confidence ? confidences.indexOf(tie.confidence) : null),
    high: true,
    width: 92,
    narrow: 84,
    text: [['Confidence', confidenceOf]],
  },
  {
    key: 'role',
    title: 'In this view',
    value: ({ said, rank }) => (said === '' ? null : [rank, said]),
    width: 112,
    text: [['In this view', ({ said }) => said]],
  },
  {
    key: 'since',
    title: 'Evidence from',
    value: ({ tie }) => dateValue(tie.since),
    width: 88,
    text: [['Evidence from', ({ tie }) => tie.since]],
  },
  {
    key: 'until',
    title: 'Evidence to',
    value: ({ tie }) => dateValue(tie.until),
    width: 82,
    text: [['Evidence to', ({ tie }) => tie.until]],
  },
  {
    key: 'known',
    title: 'Known since',
    value: ({ tie }) => dateValue(tie.knownSince),
    width: 94,
    text: [['Known since', ({ tie }) => tie.knownSince]],
  },
  {
    key: 'evidence',
    title: 'Disclosures',
    value: ({ tie }) => tie.disclosureCount,
    high: true,
    number: true,
    width: 92,
    text: [
      ['Disclosures', ({ tie }) => tie.disclosureCount],
      ['Tie id', ({ id }) => id],
    ],
  },
]

const agencyColumns: readonly Column<AgencyRow, AgencyKey>[] = [
  {
    key: 'name',
    title: 'Agency',
    value: ({ order }) => order,
    text: [
      ['Agency', ({ agency }) => agency.name],
      ['Acronym', ({ agency }) => agency.acronym],
    ],
  },
  {
    key: 'mark',
    title: 'In this view',
    value: ({ mark }) => saidValue(mark?.said),
    high: true,
    width: 168,
    text: [['In this view', ({ mark }) => mark?.said ?? null]],
  },
  {
    key: 'country',
    title: 'Country',
    value: ({ agency }) => agency.country.name,
    width: 136,
    text: [['Country', ({ agency }) => agency.country.name]],
  },
  {
    key: 'kind',
    title: 'Kind',
    value: ({ agency }) => kindWords[agency.kind],
    width: 136,
    text: [['Kind', ({ agency }) => kindWords[agency.kind]]],
  },
  {
    key: 'ties',
    title: 'Ties here',
    value: ({ ties }) => ties,
    high: true,
    number: true,
    width: 84,
    text: [['Ties drawn here', ({ ties }) => ties]],
  },
  {
    key: 'founded',
    title: 'Founded',
    value: ({ agency }) => dateValue(agency.founded),
    width: 94,
    text: [['Founded', ({ agency }) => agency.founded]],
  },
  {
    key: 'dissolved',
    title: 'Dissolved',
    value: ({ agency }) => dateValue(agency.dissolved),
    width: 94,
    text: [
      ['Dissolved', ({ agency }) => agency.dissolved],
      ['Agency id', ({ id }) => id],
    ],
  },
]

/** The columns of these ties: without the view's own where nothing is lit. */
export const columnsOfTies = (rows: readonly TieRow[]) =>
  rows.some(({ said }) => said !== '') ? tieColumns : tieColumns.filter(({ key }) => key !== 'role')

/** The columns of these agencies: without the view's own where no analysis marks one. */
export const columnsOfAgencies = (rows: readonly AgencyRow[]) =>
  rows.some(({ mark }) => mark !== undefined)
    ? agencyColumns
    : agencyColumns.filter(({ key }) => key !== 'mark')
