import type { ReactNode } from 'react'
import { useDrawn } from '../explore/Drawn'
import type { Mode } from '../explore/exploration'
import type { Grouping } from '../explore/scene'
import { useActs } from '../explore/useActs'
import { useGo } from '../explore/useExploration'
import { useUndo } from '../explore/useUndo'
import { BoxIcon, LassoIcon, PointIcon, RedoIcon, UndoIcon } from './icons'
import type { Tool } from './tools'

interface Props {
  readonly tool: Tool
  readonly onTool: (tool: Tool) => void
  readonly onShortcuts: () => void
}

const modes: readonly (readonly [Mode, string])[] = [
  ['graph', 'Graph'],
  ['table', 'Table'],
  ['atlas', 'Map'],
]

const tools: readonly (readonly [Tool, string, () => ReactNode])[] = [
  ['point', 'Point and move', PointIcon],
  ['box', 'Select with a box', BoxIcon],
  ['lasso', 'Select with a lasso', LassoIcon],
]

/** How the network is shown, what dragging does, and the way back. */
export function Toolbar({ tool, onTool, onShortcuts }: Props) {
  const { exploration } = useDrawn()
  const { look, scene } = exploration
  const go = useGo()
  const acts = useActs()
  const { undo, redo } = useUndo()
  return (
    <div className="toolbar" role="toolbar" aria-label="Canvas">
      <div className="segments" role="group" aria-label="Show as">
        {modes.map(([mode, name]) => (
          <button
            key={mode}
            type="button"
            aria-pressed={look.mode === mode}
            onClick={() => go.look({ look: { ...look, mode } })}
          >
            {name}
          </button>
        ))}
      </div>
      <div className="segments" role="group" aria-label="Undo and redo">
        <IconButton name="Undo" onPress={undo}>
          <UndoIcon />
        </IconButton>
        <IconButton name="Redo" onPress={redo}>
          <RedoIcon />
        </IconButton>
      </div>
      {look.mode === 'graph' && (
        <>
          <div className="segments tools" role="group" aria-label="Dragging">
            {tools.map(([each, name, Icon]) => (
              <button
                key={each}
                type="button"
                className="icon"
                aria-label={name}
                title={name}
                aria-pressed={tool === each}
                onClick={() => onTool(each)}
              >
                <Icon />
              </button>
            ))}
          </div>
          <label className="grouping">
            <span>Grouped</span>
            <select
              value={scene.grouping ?? ''}
              onChange={({ target }) =>
                acts.group(target.value === '' ? undefined : (target.value as Grouping))
              }
            >
              <option value="">by ties</option>
              <option value="country">by country</option>
              <option value="arrangement">by arrangement</option>
            </select>
          </label>
        </>
      )}
      {scene.chart ? (
        <span className="chart-state">
          {look.mode === 'graph' && (
            <button type="button" onClick={acts.layOutAnew}>
              Lay out anew
            </button>
          )}
          <button type="button" onClick={acts.whole}>
            Whole network
          </button>
        </span>
      ) : (
        scene.hidden.length > 0 && (
          <span className="chart-state">
            <button type="button" onClick={acts.showHidden}>
              Show the {scene.hidden.length} hidden
            </button>
          </span>
        )
      )}
      <button
        type="button"
        className="icon shortcuts-button"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick={onShortcuts}
      >
        ?
      </button>
    </div>
  )
}

interface IconProps {
  readonly name: string
  readonly onPress: (() => void) | undefined
  readonly children: ReactNode
}

const IconButton = ({ name, onPress, children }: IconProps) => (
  <button type="button" className="icon" aria-label={name} title={name} disabled={!onPress} onClick={onPress}>
    {children}
  </button>
)
