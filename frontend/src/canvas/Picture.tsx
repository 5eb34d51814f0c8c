import { lazy, Suspense } from 'react'
import { useDrawn } from '../explore/Drawn'
import { followed } from '../explore/exploration'
import { Waiting } from '../ui/Waiting'
import { LayoutProgress } from './LayoutProgress'
import type { StageHandlers } from './NetworkStage'
import type { Tool } from './tool'
import { usePalette } from './usePalette'

const NetworkStage = lazy(() => import('./NetworkStage'))
const TableView = lazy(() => import('../table/TableView'))

interface Props extends StageHandlers {
  readonly tool?: Tool
}

/** What is drawn, as a graph or as its table. The map has a frame of its own. */
export function Picture(props: Props) {
  const { exploration, part, model, positions, progress, emphasis, highlight } = useDrawn()
  const palette = usePalette()
  const { subject, look } = exploration
  if (!model || !part || !emphasis || model.agencies.size === 0) return null
  switch (look.mode) {
    case 'table':
      return (
        <Suspense fallback={<Waiting what="the table" />}>
          <TableView />
        </Suspense>
      )
    case 'atlas':
      return null
    case 'graph':
      if (!positions) return progress ? <LayoutProgress {...progress} /> : <Waiting what="the layout" />
      return (
        <Suspense fallback={<Waiting what="the canvas" />}>
          <NetworkStage
            model={model}
            positions={positions}
            highlight={highlight}
            emphasis={emphasis}
            palette={palette}
            view={followed(subject)}
            camera={look.camera}
            {...props}
          />
        </Suspense>
      )
  }
}
