import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Answer } from '../api/ask'
import type { NetworkQuery } from '../api/generated/graphql'
import { emphasisOf, type Emphasis, type Highlight } from '../graph/emphasis'
import { modelOf, type Model } from '../graph/model'
import { drawnOf, type NetworkFound, type Part } from './drawnOf'
import type { Failure } from '../api/failure'
import { isFiltered, withoutClock, type Exploration, type Filter } from './exploration'
import { useGroups, type Groups } from './questions/groups'
import { useNetwork } from './questions/network'
import { useExploration } from './useExploration'
import { useHighlight } from './useHighlight'
import { usePositions, type Layout } from './usePositions'

/** What the page shows, worked out once: the graph, its table, the map, the legend and the files all read this. */
export interface Drawn extends Layout {
  readonly exploration: Exploration
  /** The filter of what is drawn: a comparison shows two dates at once, so its clock is left out. */
  readonly filter: Filter
  readonly answer: Answer<NetworkQuery>
  /** The whole answer, and the part of it that is drawn. */
  readonly found: NetworkFound | undefined
  readonly part: Part | undefined
  readonly model: Model | undefined
  readonly groups: Groups | undefined
  readonly groupsFailure: Failure | undefined
  /** The same part of the network without filters. */
  readonly base: NetworkFound | undefined
  readonly highlight: Highlight
  readonly emphasis: Emphasis | undefined
}

const Context = createContext<Drawn | undefined>(undefined)

export function DrawnProvider({ children }: { readonly children: ReactNode }) {
  const exploration = useExploration()
  const { subject, filter: all, scene } = exploration
  const compared = subject.kind === 'compare' ? subject.clock : undefined
  const filter = useMemo(() => (compared ? withoutClock(all, compared) : all), [all, compared])
  const plain = useNetwork(filter, scene.chart)
  const { answer: asked, network: found } = plain
  // Asked without filters too: places must not hang on them. Where there are none the two are one question.
  const filtered = isFiltered(filter)
  const unfiltered = useNetwork({}, scene.chart, !filtered)
  const whole = filtered ? unfiltered : plain
  const part = useMemo(() => (found ? drawnOf(found, scene) : undefined), [found, scene])
  const model = useMemo(() => part && modelOf(part.network.nodes, part.network.liaisons), [part])
  const grouped = useGroups(scene.grouping, found)
  const { groups } = grouped
  // Where the groups cannot be had, the network is drawn without them, and that is said.
  const waiting = scene.grouping !== undefined && !groups && !grouped.failure
  // Without it what is drawn is laid out for itself: a picture in other places is better than none.
  const ground = whole.model ?? (whole.answer.failure ? model : undefined)
  const layout = usePositions(waiting ? undefined : ground, waiting ? undefined : model, scene, groups?.of)
  const highlight = useHighlight(exploration, model)
  const emphasis = useMemo(
    () => model && emphasisOf(model, highlight, scene.dimmed),
    [model, highlight, scene.dimmed],
  )
  const again = filtered ? unfiltered.answer.retry : undefined
  const groupsFailure = grouped.failure
  const againGroups = grouped.retry
  const answer = useMemo(
    () => ({
      ...asked,
      retry: () => {
        asked.retry()
        again?.()
        if (groupsFailure) againGroups()
      },
    }),
    [asked, again, groupsFailure, againGroups],
  )
  // Built anew each time: what makes this render is in it, so all who read it would render in any case.
  const drawn: Drawn = {
    exploration,
    filter,
    answer,
    found,
    part,
    model,
    groups,
    groupsFailure,
    base: whole.network,
    ...layout,
    highlight,
    emphasis,
  }
  return <Context value={drawn}>{children}</Context>
}

export function useDrawn(): Drawn {
  const drawn = useContext(Context)
  if (!drawn) throw new Error('useDrawn outside of DrawnProvider')
  return drawn
}
