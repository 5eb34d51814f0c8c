import { useMemo, useRef } from 'react'
import type { Emphasis } from '../graph/emphasis'
import type { NetworkFound } from '../explore/drawnOf'
import type { Subject } from '../explore/exploration'
import { agenciesInOrder, tiesInOrder } from './arrange'
import { agencyRows, kept, tieRows, type AgencyRow, type TableRow, type TieRow } from './rows'

/** Rows in their first order. Those that say the same as before stay the same. */
function useKept<Row extends TableRow>(
  make: () => readonly Row[],
  order: (rows: readonly Row[]) => readonly Row[],
) {
  const before = useRef<readonly Row[]>([])
  return useMemo(() => {
    before.current = kept(before.current, make())
    return order(before.current)
  }, [make, order])
}

export function useRows(network: NetworkFound, emphasis: Emphasis, subject: Subject) {
  const ofTies = useMemo(() => () => tieRows(network, emphasis, subject), [network, emphasis, subject])
  const ofAgencies = useMemo(() => () => agencyRows(network, emphasis), [network, emphasis])
  return {
    ties: useKept<TieRow>(ofTies, tiesInOrder),
    agencies: useKept<AgencyRow>(ofAgencies, agenciesInOrder),
  }
}
