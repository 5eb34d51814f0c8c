import { useMemo } from 'react'
import {
  alongPaths,
  amongAgencies,
  aroundAgencies,
  aroundAgency,
  nothing,
  oneTie,
  type Highlight,
} from '../graph/emphasis'
import type { Model } from '../graph/model'
import type { Exploration } from './exploration'
import { exposedUnder } from './exposed'
import { useCountry } from './questions/country'
import { useLeak } from './questions/leak'
import { tiesOf, usePaths } from './questions/paths'
import { useArrangement, useToldTies } from './questions/records'
import { useShown } from './shown'

/** What the canvas lights up for the present subject. The panels ask the same questions; the cache answers once. */
export function useHighlight({ subject, filter }: Exploration, model: Model | undefined): Highlight {
  const shown = useShown()
  const leak = useLeak(subject.kind === 'leak' ? subject.id : '', subject.kind !== 'leak').data?.leak
  const country = useCountry(subject.kind === 'country' ? subject.id : '', subject.kind !== 'country').data
    ?.country
  const grouped = subject.kind === 'arrangement'
  const members = useArrangement(grouped ? subject.id : '', !grouped).data?.arrangement?.members
  const told = useToldTies(subject)
  const paths = usePaths(subject.kind === 'path' ? subject : undefined, filter).result?.paths

  return useMemo(() => {
    if (!model) return nothing
    if (shown) return shown
    switch (subject.kind) {
      case 'start':
      case 'compare':
      case 'statistics':
      case 'backtest':
      case 'reaction':
        return nothing
      case 'agency':
        return aroundAgency(model, subject.id)
      case 'tie':
        return oneTie(model, subject.id)
      case 'country':
        return aroundAgencies(model, country?.agencies.nodes.map(({ id }) => id) ?? [])
      case 'arrangement':
        return amongAgencies(model, members?.map(({ agency }) => agency.id) ?? [])
      case 'document':
      case 'topic':
      case 'disclosure':
        return { agencies: [], ties: new Map(told?.map((id) => [id, 'on'])) }
      case 'leak': {
        if (subject.ripple) return { agencies: leak?.heldBy ? [leak.heldBy.id] : [], ties: new Map() }
        const ties = leak && exposedUnder(leak.exposure.ties, subject)
        return {
          agencies: leak?.heldBy ? [leak.heldBy.id] : [],
          ties: new Map(ties?.map((tie) => [tie.liaison.id, tie.novelty])),
        }
      }
      case 'path': {
        const ends = [subject.from, subject.to].filter((end) => end !== undefined)
        // Nothing steps back while the second end may be picked on the canvas.
        if (ends.length < 2) return { agencies: ends, ties: new Map(), keepRest: true }
        const ties = tiesOf(paths ?? [])
        const at = subject.hop === undefined ? undefined : paths?.[subject.chosen - 1]?.hops[subject.hop - 1]
        const hop = at && { tie: at.liaison.id, ends: [at.from.id, at.to.id] }
        return alongPaths(ties, subject.chosen - 1, ends, hop)
      }
    }
  }, [model, shown, subject, leak, country, members, told, paths])
}
