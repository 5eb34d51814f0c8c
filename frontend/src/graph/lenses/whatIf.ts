import type { Highlight, Mark, TieRole } from '../emphasis'
import type { Model } from '../model'

interface Named {
  readonly id: string
}

/** What dropping ties does, as the canvas needs it. */
export interface WhatIfShape {
  readonly dropped: readonly { readonly liaison: Named; readonly partner: Named }[]
  readonly unreachable: readonly { readonly agency: Named }[]
  readonly substitutes: readonly { readonly agency: Named }[]
}

/** The agency's ties, those dropped struck; who is lost, who falls out of reach, who could step in. */
export function whatIfHighlight(model: Model, agency: string, shape: WhatIfShape): Highlight {
  const ties = new Map<string, TieRole>((model.tiesOf.get(agency) ?? []).map((tie) => [tie, 'on']))
  const marks = new Map<string, Mark>()
  for (const { agency: out } of shape.unreachable) {
    marks.set(out.id, { role: 'out', badge: 'out', said: 'out of reach if the ties were dropped' })
  }
  shape.substitutes.forEach(({ agency: { id } }, index) => {
    const badge = `substitute ${index + 1}`
    marks.set(id, { role: 'substitute', badge, said: `could step in, ${badge}` })
  })
  for (const { liaison, partner } of shape.dropped) {
    ties.set(liaison.id, 'dropped')
    marks.set(partner.id, { role: 'lost', badge: 'dropped', said: 'partner lost if the tie were dropped' })
  }
  return { agencies: [agency], ties, marks }
}
