import type { Highlight, TieRole } from '../emphasis'

interface Named {
  readonly id: string
}

/** Two dates, as the canvas needs them. */
export interface CompareShape {
  readonly appeared: readonly { readonly liaison: Named }[]
  readonly gone: readonly { readonly liaison: Named }[]
  readonly unchanged: readonly Named[]
}

export function compareHighlight({ appeared, gone, unchanged }: CompareShape): Highlight {
  const ties = new Map<string, TieRole>()
  for (const { id } of unchanged) ties.set(id, 'unchanged')
  for (const { liaison } of gone) ties.set(liaison.id, 'gone')
  for (const { liaison } of appeared) ties.set(liaison.id, 'appeared')
  return { agencies: [], ties }
}
