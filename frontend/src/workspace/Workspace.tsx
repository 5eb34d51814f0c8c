import { useCallback, useMemo, useRef, useState } from 'react'
import { NetworkCanvas, type CanvasHandlers } from '../canvas/NetworkCanvas'
import type { Stage } from '../canvas/stage'
import { useDrawn } from '../explore/Drawn'
import { lazyPart } from '../ui/lazyPart'
import { Said } from './Said'
import { SelectionBar } from './SelectionBar'
import { Toolbar } from './Toolbar'
import type { AnyMenu, Tool } from './tools'
import { useShortcuts } from './useShortcuts'

const CanvasMenu = lazyPart('the menu', () => import('./CanvasMenu'), { waiting: null, floating: true })
const ShortcutSheet = lazyPart('the list of shortcuts', () => import('./ShortcutSheet'), {
  waiting: null,
  floating: true,
})

/** Where the network is worked on: the tools, the picture, and the menus that open on it. */
export function Workspace() {
  const { exploration } = useDrawn()
  const { mode } = exploration.look
  const [tool, setTool] = useState<Tool>('point')
  const [menu, setMenu] = useState<AnyMenu>()
  const [sheet, setSheet] = useState(false)
  const stage = useRef<Stage | undefined>(undefined)
  const workspace = useRef<HTMLDivElement>(null)

  const handlers = useMemo<CanvasHandlers>(
    () => ({
      onStage: (present) => {
        stage.current = present
      },
      onMenu: (of, at) => setMenu({ kind: 'context', of, at }),
      onExpand: (id, at) => setMenu({ kind: 'expand', id, at, asked: false }),
    }),
    [],
  )
  const middle = useCallback(() => {
    const canvas = workspace.current?.querySelector('.canvas')
    return { x: (canvas?.clientWidth ?? 0) / 2, y: (canvas?.clientHeight ?? 0) / 3 }
  }, [])
  const placeOf = useCallback((id: string) => stage.current?.placeOf(id) ?? middle(), [middle])

  useShortcuts({
    fit: () => stage.current?.fitByHand(),
    tool: setTool,
    expand: (id) => setMenu({ kind: 'expand', id, at: placeOf(id), asked: false }),
    sheet: () => setSheet(true),
  })

  return (
    <>
      <Toolbar tool={tool} onTool={setTool} onShortcuts={() => setSheet(true)} />
      <div className="workspace" ref={workspace} data-mode={mode}>
        <NetworkCanvas
          tool={tool}
          handlers={handlers}
          notes={
            <>
              <Said />
              <SelectionBar />
            </>
          }
        >
          {menu && (
            <CanvasMenu
              menu={menu}
              close={() => setMenu(undefined)}
              open={setMenu}
              fit={() => stage.current?.fitByHand()}
            />
          )}
        </NetworkCanvas>
      </div>
      {sheet && <ShortcutSheet close={() => setSheet(false)} />}
    </>
  )
}
