import { useMemo } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Caption } from '../canvas/Caption'
import { useDrawn } from '../explore/Drawn'
import type { Look, Subject } from '../explore/exploration'
import { chartLimit } from '../explore/scene'
import { useChoice } from '../explore/useChoice'
import { useGo } from '../explore/useExploration'
import { count } from '../explore/words'
import { agencyRowWords, tieWords } from './arrange'
import { agencyCell, tieCell } from './Cells'
import { columnsOfAgencies, columnsOfTies } from './columns'
import { Grid } from './Grid'
import { shortName, type AgencyRow, type TieRow } from './rows'
import './table.css'
import { Toolbar } from './Toolbar'
import { useArranged } from './useArranged'
import { useRows } from './useRows'

const tieName = ({ a, b }: TieRow) => `${shortName(a)} – ${shortName(b)}`
const agencyName = ({ agency }: AgencyRow) => shortName(agency)

/** The twin of the graph: the same ties and agencies as two tables. */
export default function TableView() {
  const { part, emphasis } = useDrawn()
  return part && emphasis ? <Drawing network={part.network} emphasis={emphasis} /> : null
}

type Drawn = Required<ReturnType<typeof useDrawn>>
interface Props {
  readonly network: NonNullable<Drawn['part']>['network']
  readonly emphasis: NonNullable<Drawn['emphasis']>
}

function Drawing({ network, emphasis }: Props) {
  const { subject, look } = useDrawn().exploration
  const go = useGo()
  const onAgency = useChoice('to')
  const { ties, agencies } = useRows(network, emphasis, subject)
  const tieColumns = useMemo(() => columnsOfTies(ties), [ties])
  const agencyColumns = useMemo(() => columnsOfAgencies(agencies), [agencies])
  const shownTies = useArranged(ties, tieColumns, tieWords, look, emphasis.dim)
  const shownAgencies = useArranged(agencies, agencyColumns, agencyRowWords, look, emphasis.dim)

  const ofAgencies = look.rows === 'agencies'
  const shown = ofAgencies ? shownAgencies : shownTies
  // How the table is arranged is no step of its own: the way back leads to the view before.
  const arrange = (part: Partial<Look>) => go.slide({ look: clean({ ...look, ...part }) })
  const shared = { onSort: (sort: string) => arrange({ sort }) }

  return (
    <div className="table-view" data-rows={shown.rows.length} data-of={shown.of} data-ready>
      <Caption />
      {emphasis.missing > 0 && (
        <p className="quiet">
          {count(emphasis.missing, 'tie')} of this view not drawn: outside the present filters.
        </p>
      )}
      <Tabs
        className="table-tabs"
        selectedKey={ofAgencies ? 'agencies' : 'ties'}
        onSelectionChange={(key) => {
          const { rows: _rows, sort: _sort, ...rest } = look
          if ((key === 'agencies') !== ofAgencies)
            go.look({ look: key === 'agencies' ? { ...rest, rows: 'agencies' } : rest })
        }}
      >
        <div className="table-head">
          <TabList className="table-tab-list" aria-label="Rows of the table">
            <Tab id="ties" className="table-tab">
              Ties <span className="quiet">{ties.length}</span>
            </Tab>
            <Tab id="agencies" className="table-tab">
              Agencies <span className="quiet">{agencies.length}</span>
            </Tab>
          </TabList>
          <Toolbar shown={shown} look={look} dim={emphasis.dim} onArrange={arrange} ofAgencies={ofAgencies} />
        </div>
        <TabPanel id="ties" className="table-panel">
          <Grid
            {...shared}
            label="Ties"
            rows={shownTies.rows}
            columns={tieColumns}
            cell={tieCell}
            nameOf={tieName}
            sort={shownTies.sort}
            current={currentTie(subject, ties)}
            onOpen={(id) => go.to({ kind: 'tie', id })}
            arrangement={shownTies.arrangement}
          />
        </TabPanel>
        <TabPanel id="agencies" className="table-panel">
          <Grid
            {...shared}
            label="Agencies"
            rows={shownAgencies.rows}
            columns={agencyColumns}
            cell={agencyCell}
            nameOf={agencyName}
            sort={shownAgencies.sort}
            current={currentAgency(subject)}
            onOpen={onAgency}
            selected={look.selected}
            onSelect={(ids) => arrange({ selected: ids.slice(0, chartLimit) })}
            arrangement={shownAgencies.arrangement}
          />
        </TabPanel>
      </Tabs>
    </div>
  )
}

/** Without what says nothing, so that the address has no empty parameter. */
function clean({ sort, find, lit, ...look }: Look): Look {
  return { ...look, ...(sort && { sort }), ...(find && { find }), ...(lit && { lit }) }
}

const currentTie = (subject: Subject, ties: readonly TieRow[]) =>
  subject.kind === 'tie' ? subject.id : ties.find(({ role }) => role === 'hop')?.id

function currentAgency(subject: Subject): string | undefined {
  if (subject.kind === 'agency') return subject.id
  return subject.kind === 'leak' ? subject.ripple?.why : undefined
}
