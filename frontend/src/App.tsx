import { DrawnProvider } from './explore/Drawn'
import { emptyPath, start } from './explore/exploration'
import { SubjectLink } from './explore/SubjectLink'
import { useExploration } from './explore/useExploration'
import { useTrack } from './explore/useUndo'
import { FilterBar } from './panels/FilterBar'
import { FilterFold } from './panels/FilterFold'
import { Footer } from './panels/Footer'
import { Notices } from './panels/Notices'
import { Panel } from './panels/Panel'
import { SearchBox } from './panels/SearchBox'
import { ShareButton } from './share/ShareButton'
import { PartBoundary } from './ui/PartBoundary'
import { Workspace } from './workspace/Workspace'

/** The page's frame: masthead, canvas, panel. */
export function App() {
  const exploration = useExploration()
  const { subject } = exploration
  useTrack()
  return (
    <DrawnProvider>
      <a className="skip" href="#panel">
        Skip to the panel
      </a>
      <header className="masthead">
        <h1>
          <SubjectLink to={start}>Liaison</SubjectLink>
        </h1>
        <p className="purpose">
          Which intelligence services cooperate, what leaks showed of it, and on what evidence.
        </p>
        <nav className="top" aria-label="Main">
          <SubjectLink to={emptyPath} current={subject.kind === 'path'} lands>
            Find a path
          </SubjectLink>
          <SubjectLink to={{ kind: 'compare', clock: 'asOf' }} current={subject.kind === 'compare'} lands>
            Compare
          </SubjectLink>
          <SubjectLink to={{ kind: 'statistics' }} current={subject.kind === 'statistics'} lands>
            Statistics
          </SubjectLink>
        </nav>
        <SearchBox />
        <ShareButton />
      </header>
      <Notices />
      <main className="page">
        <div className="map">
          <FilterFold>
            <FilterBar />
          </FilterFold>
          <PartBoundary what="the picture" resetOn={exploration}>
            <Workspace />
          </PartBoundary>
        </div>
        <aside className="panel" id="panel" tabIndex={-1} aria-label="Details">
          <PartBoundary what="the panel" resetOn={exploration}>
            <Panel />
          </PartBoundary>
          <Footer />
        </aside>
      </main>
    </DrawnProvider>
  )
}
