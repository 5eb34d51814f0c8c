import type { Family, Novelty } from '../api/generated/graphql'

/** Which of the ties that a leak exposes are shown. */
export interface ExposedFilter {
  readonly novelty?: Novelty | undefined
  readonly family?: Family | undefined
}

interface Exposed {
  readonly novelty: Novelty
  readonly families: readonly Family[]
}

/** A tie counts under each family that the leak discloses of it. */
export const exposedUnder = <Tie extends Exposed>(
  ties: readonly Tie[],
  { novelty, family }: ExposedFilter,
): readonly Tie[] =>
  ties.filter((tie) => (!novelty || tie.novelty === novelty) && (!family || tie.families.includes(family)))
