import { useMemo } from 'react'
import type { Emphasis } from '../graph/emphasis'
import type { Model } from '../graph/model'
import { byWeight, countriesOf, type Held } from './countries'
import { isWithin, pairsOf, rankOf, type Pair } from './pairs'
import type { Arc, Shape, World } from './world'

export interface Placed {
  readonly country: Held
  readonly shape: Shape
}

export interface Drawn {
  readonly pair: Pair
  readonly arc: Arc
}

/** All that the map shows, worked out from what is drawn. */
export interface AtlasScene {
  readonly pairs: readonly Pair[]
  readonly countries: readonly Held[]
  /** Those with a shape, the weightiest first. */
  readonly placed: readonly Placed[]
  /** Those without. */
  readonly off: readonly Held[]
  /** The most telling last, so that they lie on top. */
  readonly arcs: readonly Drawn[]
}

export function sceneOf(model: Model, emphasis: Emphasis, world: World): AtlasScene {
  const pairs = pairsOf(model, emphasis)
  const countries = countriesOf(model, emphasis, pairs)
  const placed = byWeight(countries).flatMap((country) => {
    const shape = world.shapeOf(country.id)
    return shape ? [{ country, shape }] : []
  })
  const arcs = pairs
    .filter((pair) => !isWithin(pair))
    .flatMap((pair) => {
      const [from, to] = [world.shapeOf(pair.a.id), world.shapeOf(pair.b.id)]
      return from && to ? [{ pair, arc: world.arcBetween(from, to) }] : []
    })
    .sort((x, y) => Number(y.pair.back) - Number(x.pair.back) || rankOf(x.pair.role) - rankOf(y.pair.role))
  return { pairs, countries, placed, arcs, off: countries.filter(({ id }) => !world.shapeOf(id)) }
}

export const useScene = (
  model: Model | undefined,
  emphasis: Emphasis | undefined,
  world: World | undefined,
) =>
  useMemo(
    () => (model && emphasis && world ? sceneOf(model, emphasis, world) : undefined),
    [model, emphasis, world],
  )
