import type { Aspect, Confidence, ModelUsedFragment } from '../api/generated/graphql'

/** One number of a product, and what it is. */
export interface Factor {
  readonly value: number
  readonly what: string
}

interface Step {
  readonly depth: number
  readonly between: string
}

/** What a model says it used; undefined where it names no such number. */
export function valueOf(model: ModelUsedFragment, name: string): number | undefined {
  const value = Number(model.parameters.find((each) => each.name === name)?.value)
  return Number.isNaN(value) ? undefined : value
}

/** Parameters that were not at their default. */
export const changedOf = (model: ModelUsedFragment) =>
  model.parameters.filter((each) => each.value !== each.default)

/** The numbers whose product a chain carries: gravity, the closeness of each tie, and the damping of each after the first. */
export function carriedFactors(gravity: number, chain: readonly Step[], damping: number): readonly Factor[] {
  return [
    { value: gravity, what: 'gravity of the leak' },
    ...chain.map(({ depth, between }) => ({
      value: depth / 5,
      what: `closeness of ${between}: depth ${depth} of 5`,
    })),
    ...chain.slice(1).map(({ between }) => ({ value: damping, what: `damping, handed on over ${between}` })),
  ]
}

/** The weights that a model says it used. */
export const weightsOf =
  (model: ModelUsedFragment) =>
  (of: Aspect | Confidence): number =>
    valueOf(model, `weights.${of.toLowerCase()}`) ?? 0

/** The weight of each disclosure: that of its aspect times that of its confidence. */
export const disclosureWeights = (
  disclosures: readonly { readonly aspect: Aspect; readonly confidence: Confidence }[],
  weight: (of: Aspect | Confidence) => number,
): readonly number[] => disclosures.map(({ aspect, confidence }) => weight(aspect) * weight(confidence))

export const product = (values: readonly number[]) => values.reduce((all, value) => all * value, 1)

/** 1 minus the product of what the weights leave over. */
export const severityOf = (weights: readonly number[]) => 1 - product(weights.map((weight) => 1 - weight))

/** A number with at most three decimals; more where it would be rounded to 1 without being 1. */
export function short(value: number): string {
  const digits = [3, 4, 5, 6].find((each) => value >= 1 || Number(value.toFixed(each)) < 1) ?? 6
  return String(Number(value.toFixed(digits)))
}
