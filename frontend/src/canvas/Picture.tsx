import { useDrawn } from '../explore/Drawn'
import { followed } from '../explore/exploration'
import { lazyPart } from '../ui/lazyPart'
import { Waiting } from '../ui/Waiting'
import { LayoutProgress } from './LayoutProgress'
import type { StageHandlers } from './NetworkStage'
import type { Tool } from './tool'
import { usePalette } from './usePalette'

const NetworkStage = lazyPart('the canvas', () => import('./NetworkStage'))
const TableView = lazyPart('the table', () => import('../table/TableView'))

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
      return <TableView />
    case 'atlas':
      return null
    case 'graph': {
      const places = positions ?? (progress ? undefined : held)
      if (!places) return progress ? <LayoutProgress {...progress} /> : <Waiting what="the layout" />
      return (
        <NetworkStage
          model={model}
          positions={places}
          highlight={highlight}
          emphasis={emphasis}
          palette={palette}
          view={followed(subject)}
          camera={look.camera}
          {...props}
        />
      )
    }
  }
}
