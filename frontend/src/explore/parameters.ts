import type { Aspect, Confidence } from '../api/generated/graphql'

/** What a weight of evidence hangs on. */
export type Weighed = Aspect | Confidence

/** Parameters of the ripple model, where they differ from the default. */
export interface ModelParameters {
  readonly damping?: number
  readonly maxTies?: number
  readonly share?: number
  readonly weights?: Readonly<Partial<Record<Weighed, number>>>
}

/** The defaults of the contract. The server names what it used in every answer; the page shows that. */
export const defaults = { damping: 0.5, maxTies: 3, share: 0.25 } as const

export const ranges = { damping: [0, 1], maxTies: [1, 6], share: [0, 1] } as const

export const aspectWeights: Readonly<Record<Aspect, number>> = {
  METHOD: 1,
  SOURCE: 1,
  OPERATION: 0.8,
  AGREEMENT: 0.5,
  REQUEST: 0.5,
  ASSESSMENT: 0.5,
  SUPPORT: 0.4,
  EXISTENCE: 0.2,
}

export const confidenceWeights: Readonly<Record<Confidence, number>> = {
  CONFIRMED: 1,
  PROBABLE: 0.7,
  ALLEGED: 0.4,
}

export const weightDefaults: Readonly<Record<Weighed, number>> = { ...aspectWeights, ...confidenceWeights }

/** Sets one parameter; a value that is the default leaves the address short. */
export function setParameter(
  parameters: ModelParameters,
  name: keyof typeof defaults,
  value: number,
): ModelParameters {
  const { [name]: _old, ...rest } = parameters
  return value === defaults[name] ? rest : { ...rest, [name]: value }
}

/** Sets one weight; likewise. */
export function setWeight(parameters: ModelParameters, of: Weighed, value: number): ModelParameters {
  const { weights: old = {}, ...rest } = parameters
  const { [of]: _old, ...others } = old
  const weights = value === weightDefaults[of] ? others : { ...others, [of]: value }
  return Object.keys(weights).length === 0 ? rest : { ...rest, weights }
}

export const isDefault = (parameters: ModelParameters) => Object.keys(parameters).length === 0

export const weightOf = ({ weights }: ModelParameters, of: Weighed): number =>
  weights?.[of] ?? weightDefaults[of]
