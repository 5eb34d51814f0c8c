import { lazy, Suspense } from 'react'
import { useDrawn } from '../explore/Drawn'
import { followed } from '../explore/exploration'
import { Waiting } from '../ui/Waiting'
import type { Point } from '../graph/walk'
import { LayoutProgress } from './LayoutProgress'
import type { StageHandlers } from './NetworkStage'
import type { Tool } from './tool'
import { usePalette } from './usePalette'

const NetworkStage = lazy(() => import('./NetworkStage'))
const TableView = lazy(() => import('../table/TableView'))

const nowhere: ReadonlyMap<string, Point> = new Map()

interface Props extends StageHandlers {
  readonly tool?: Tool
}

/** What is drawn, as a graph or as its table. The map has a frame of its own. */
export function Picture(props: Props) {
  const { exploration, part, model, positions, held, progress, emphasis, highlight } = useDrawn()
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
      if (!positions && progress) return <LayoutProgress {...progress} />
      if (!positions && !held) return <Waiting what="the layout" />
      return (
        <Suspense fallback={<Waiting what="the canvas" />}>
          <NetworkStage
            model={model}
            positions={positions ?? held ?? nowhere}
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
