import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import { useMedia } from '../canvas/useMedia'
import { ContextMenu } from './ContextMenu'
import { ExpandMenu } from './ExpandMenu'
import type { AnyMenu } from './tools'
import './menus.css'

interface Props {
  readonly menu: AnyMenu
  readonly close: () => void
  readonly open: (menu: AnyMenu) => void
  readonly fit: () => void
}

/** A menu that opens where the canvas was touched. */
export default function CanvasMenu({ menu, close, open, fit }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  const { x, y } = menu.at
  // Beside the pointer it can be moved up until all of it is seen.
  const roomy = useMedia('(min-width: 40rem)')
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover
        key={`${menu.kind} ${x} ${y}`}
        className="combo-popover canvas-menu"
        aria-label={menu.kind === 'context' ? 'What can be done here' : 'Partners to add'}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
        placement={roomy ? 'right top' : 'bottom start'}
        offset={2}
      >
        {menu.kind === 'context' ? (
          <ContextMenu of={menu.of} at={menu.at} close={close} open={open} fit={fit} />
        ) : (
          <ExpandMenu id={menu.id} asked={menu.asked} close={close} />
        )}
      </Popover>
    </>
  )
}
