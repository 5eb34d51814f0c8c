import { modelOf, type AgencyNode, type Model, type Tie } from './model'

/** Four agencies that can be counted on paper: a hub, two partners tied to each other, and one that only the hub knows. */
export function smallModel(): Model {
  return modelOf(
    [
      agency('aa-hub', 'HUB', 'SIGNALS'),
      agency('bb-one', null),
      agency('cc-two', 'TWO'),
      agency('dd-leaf', 'LEAF'),
    ],
    [
      tie('aa-hub', 'bb-one', 5),
      tie('aa-hub', 'cc-two', 3),
      tie('bb-one', 'cc-two', 1),
      tie('aa-hub', 'dd-leaf', 2),
    ],
  )
}

export const agency = (
  id: string,
  acronym: string | null,
  kind: AgencyNode['kind'] = 'FOREIGN',
): AgencyNode => ({
  id,
  name: `Service ${id}`,
  acronym,
  kind,
  country: { id: id.slice(0, 2), name: id.slice(0, 2).toUpperCase() },
})

export const tie = (
  a: string,
  b: string,
  depth: number,
  confidence: Tie['confidence'] = 'PROBABLE',
): Tie => ({
  id: `${a}--${b}`,
  a: { id: a },
  b: { id: b },
  depth,
  confidence,
})
