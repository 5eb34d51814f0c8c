import type { ReactNode } from 'react'
import { Glyph } from '../canvas/Glyph'
import { usePalette } from '../canvas/usePalette'
import { SubjectLink } from '../explore/SubjectLink'
import { confidenceWords, count, depthWord, kindWords } from '../explore/words'
import type { AgencyKey, TieKey } from './columns'
import { shortName, type Agency, type AgencyRow, type TieRow } from './rows'

function Name({ agency }: { readonly agency: Agency }) {
  return (
    <span className="cell-name" title={agency.name}>
      <Glyph kind={agency.kind} palette={usePalette()} />
      {agency.acronym !== null && (
        <>
          <bdi className="acronym">{agency.acronym}</bdi>{' '}
        </>
      )}
      <bdi>{agency.name}</bdi>
    </span>
  )
}

const Second = ({ children }: { readonly children: ReactNode }) => (
  <span className="cell-second">{children}</span>
)

const none = <span className="quiet">–</span>

/** What stands in a cell of the ties. */
export function tieCell(key: TieKey, { id, a, b, tie, role, said, modelled }: TieRow): ReactNode {
  switch (key) {
    case 'a':
    case 'b': {
      const agency = key === 'a' ? a : b
      return (
        <>
          <Name agency={agency} />
          <Second>
            <bdi>{agency.country.name}</bdi>
          </Second>
        </>
      )
    }
    case 'depth':
      return (
        <>
          <span className="figure">{tie.depth}</span>
          <Second>{depthWord(tie.depth)}</Second>
        </>
      )
    case 'confidence':
      return tie.confidence ? confidenceWords[tie.confidence] : none
    case 'role':
      return (
        <span className={roleClass(role, modelled)} title={said}>
          {said}
        </span>
      )
    case 'since':
      return tie.since ?? none
    case 'until':
      return tie.until ?? none
    case 'known':
      return tie.knownSince ?? none
    case 'evidence':
      return (
        <SubjectLink to={{ kind: 'tie', id }} tabIndex={-1}>
          {tie.disclosureCount}
          <span className="visually-hidden">
            {' '}
            {tie.disclosureCount === 1 ? 'disclosure' : 'disclosures'}: evidence of {shortName(a)} –{' '}
            {shortName(b)}
          </span>
        </SubjectLink>
      )
  }
}

/** The colours that the panels have for the same words. */
function roleClass(role: TieRow['role'], modelled: boolean): string {
  if (role === 'NEW' || role === 'CORROBORATED' || role === 'KNOWN') return `role novelty ${role}`
  if (role === 'appeared' || role === 'gone') return `role change ${role}`
  return modelled ? 'role modelled' : 'role'
}

/** What stands in a cell of the agencies. */
export function agencyCell(key: AgencyKey, { id, agency, ties, mark }: AgencyRow): ReactNode {
  switch (key) {
    case 'name':
      return (
        <>
          <SubjectLink to={{ kind: 'agency', id }} tabIndex={-1}>
            <Name agency={agency} />
          </SubjectLink>
          <Second>
            <bdi>{agency.country.name}</bdi>, {count(ties, 'tie')}
          </Second>
        </>
      )
    case 'country':
      return <bdi>{agency.country.name}</bdi>
    case 'kind':
      return kindWords[agency.kind]
    case 'ties':
      return ties
    case 'mark':
      return (
        <span className={mark?.group === undefined ? 'role modelled' : 'role'} title={mark?.said}>
          {mark?.said}
        </span>
      )
    case 'founded':
      return agency.founded ?? none
    case 'dissolved':
      return agency.dissolved ?? none
  }
}
