import type { Highlight, Inferred, Mark, TieRole } from '../emphasis'
import { scoreStep } from '../palette'
import { scoreText } from '../score'

interface Named {
  readonly id: string
}

/** A ripple as the canvas needs it. */
export interface RippleShape {
  readonly holder: Named | null
  readonly scores: readonly {
    readonly agency: Named
    readonly score: number
    /** From the holder to the agency. */
    readonly chain: readonly { readonly from: Named; readonly to: Named; readonly liaison: Named }[]
    readonly disclosures: readonly unknown[]
  }[]
}

/** Scores as colour and number, the exposed ties as ties, and the ways to the holder as what they are: inferred. */
export function rippleHighlight({ holder, scores }: RippleShape, why: string | undefined): Highlight {
  const marks = new Map<string, Mark>()
  const ties = new Map<string, TieRole>()
  const inferred = new Map<string, Inferred>()
  if (holder) marks.set(holder.id, { role: 'holder', badge: 'holder', said: 'holder of the papers' })
  for (const { agency, score, chain, disclosures } of scores) {
    const badge = scoreText(score)
    marks.set(agency.id, { step: scoreStep(score), badge, said: `modelled distrust ${badge}` })
    if (holder && disclosures.length > 0) ties.set([holder.id, agency.id].sort().join('--'), 'on')
    for (const { from, to, liaison } of chain) {
      const chosen = agency.id === why
      const key = `${liaison.id} ${to.id}`
      if (!chosen && inferred.has(key)) continue
      // What an agency shared ran towards the holder: against the order of the chain.
      inferred.set(key, { tie: liaison.id, from: to.id, to: from.id, chosen })
      if (chosen) ties.set(liaison.id, 'on')
    }
  }
  const agencies = [holder?.id, marks.has(why ?? '') ? why : undefined].filter((id) => id !== undefined)
  return { agencies, ties, marks, inferred: [...inferred.values()] }
}
