import { useRef } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { At } from './Arcs'
import { Names } from './PairList'
import type { Pair } from './pairs'
import { pairFacts, pairName } from './say'
import { TieLines } from './TieLines'

interface Props {
  readonly pair: Pair
  /** Where the arc was touched, on the screen. */
  readonly at: At
  readonly onClose: () => void
}

/** The ties that one arc stands for, where it was touched. */
export function PairPopover({ pair, at, onClose }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="atlas-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        className="combo-popover atlas-popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
      >
        <Dialog className="atlas-dialog" aria-label={`Ties: ${pairName(pair)}`}>
          <p className="atlas-dialog-title">
            <Names pair={pair} /> <span className="quiet">{pairFacts(pair)}</span>
          </p>
          <TieLines ties={pair.ties} label={`Ties: ${pairName(pair)}`} />
          <button type="button" onClick={onClose}>
            Close
          </button>
        </Dialog>
      </Popover>
    </>
  )
}
