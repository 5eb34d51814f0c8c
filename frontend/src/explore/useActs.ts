import { useMemo } from 'react'
import type { LegendKey } from '../graph/legend'
import { leavesOf, within } from '../graph/reach'
import type { Point } from '../graph/walk'
import { useDrawn } from './Drawn'
import { say } from './said'
import * as scenes from './scene'
import type { Grouping, Scene } from './scene'
import { useGo } from './useExploration'
import { count } from './words'

const agencies = (n: number) => count(n, 'agency', 'agencies')

/** All that can be done to the canvas. Each act says what it did, and each can be undone. */
export function useActs() {
  const { exploration, model, positions } = useDrawn()
  const go = useGo()
  return useMemo(() => {
    const { scene, look, subject } = exploration
    const seen: ReadonlyMap<string, Point> = positions ?? new Map()
    const on = (id: string) => model?.agencies.has(id) ?? false
    const arrange = (next: Scene, words: string) => {
      say(words, true)
      go.arrange(next)
    }
    const select = (ids: readonly string[]) =>
      go.look({ look: { ...look, selected: [...new Set(ids)].slice(0, scenes.chartLimit) } })
    return {
      /** What an act is about where nothing else is said: what is selected, else the agency in the panel. */
      chosen: (): readonly string[] =>
        look.selected.length > 0
          ? look.selected.filter(on)
          : subject.kind === 'agency' && on(subject.id)
            ? [subject.id]
            : [],
      add(ids: readonly string[]) {
        // What a chart holds may be dismissed, and what the whole lacks may be cut: adding brings back neither.
        const fresh = ids.filter((id) =>
          scene.chart ? !scene.chart.includes(id) : scene.hidden.includes(id),
        )
        const room = scene.chart ? scenes.chartLimit - scene.chart.length : Infinity
        const cut =
          fresh.length > room
            ? ` A chart holds ${scenes.chartLimit}: ${fresh.length - room} are left out.`
            : ''
        if (fresh.length === 0) say('All of them are on the canvas already.')
        else arrange(scenes.add(scene, fresh, seen), `Added ${agencies(Math.min(fresh.length, room))}.${cut}`)
      },
      startChart: (ids: readonly string[]) =>
        arrange(
          scenes.chartOf(scene, ids),
          `A chart of ${agencies(Math.min(new Set(ids).size, scenes.chartLimit))}. Undo brings back what was there.`,
        ),
      keepOnly: (ids: readonly string[]) =>
        arrange(scenes.keepOnly(scene, ids, seen), `Only ${agencies(ids.length)} kept.`),
      whole: () => arrange(scenes.wholeOf(scene), 'The whole network.'),
      hide: (ids: readonly string[]) =>
        arrange(scenes.hide(scene, ids, seen), `${agencies(ids.length)} taken off the canvas.`),
      /** Takes off the partners that hang on this agency alone. */
      collapse(id: string) {
        const leaves = model ? leavesOf(model, id).filter((leaf) => !scenes.isPinned(scene, leaf)) : []
        if (leaves.length === 0) say('No partner hangs on this agency alone.')
        else arrange(scenes.hide(scene, leaves, seen), `${agencies(leaves.length)} folded into it.`)
      },
      pin: (at: ReadonlyMap<string, Point>) =>
        arrange(scenes.pin(scene, at, seen), `${agencies(at.size)} pinned.`),
      pinHere(ids: readonly string[]) {
        const at = new Map(ids.flatMap((id) => (seen.has(id) ? [[id, seen.get(id) as Point] as const] : [])))
        arrange(scenes.pin(scene, at, seen), `${agencies(at.size)} pinned.`)
      },
      unpin: (ids: readonly string[]) =>
        arrange(scenes.unpin(scene, ids), `${agencies(ids.length)} no longer pinned.`),
      isPinned: (id: string) => scenes.isPinned(scene, id),
      layOutAnew: () => arrange(scenes.layOutAnew(scene), 'Laid out anew.'),
      dim: (key: LegendKey) =>
        arrange(scenes.toggleDim(scene, key), scene.dimmed.includes(key) ? 'Lit again.' : 'Dimmed.'),
      dismiss: (key: LegendKey) =>
        arrange(
          scenes.toggleDismissed(scene, key),
          scene.dismissed.includes(key) ? 'Brought back.' : 'Taken out of the picture.',
        ),
      showAll: () => arrange({ ...scene, dimmed: [], dismissed: [] }, 'Everything is lit.'),
      showHidden: () =>
        arrange(scenes.showHidden(scene), `${agencies(scene.hidden.length)} back on the canvas.`),
      group: (grouping: Grouping | undefined) =>
        arrange(scenes.groupBy(scene, grouping), grouping ? `Grouped by ${grouping}.` : 'Laid out by ties.'),
      select,
      toggle(id: string) {
        const { selected } = look
        // The agency in the panel is the first of those taken together.
        const first =
          selected.length === 0 && subject.kind === 'agency' && subject.id !== id && on(subject.id)
            ? [subject.id]
            : []
        select(selected.includes(id) ? selected.filter((each) => each !== id) : [...first, ...selected, id])
      },
      /** Takes together everything within some ties. */
      selectWithin(ids: readonly string[], hops: number) {
        if (model && ids.length > 0) {
          const reached = within(model, ids, hops)
          say(`${agencies(reached.length)} within ${count(hops, 'tie')}.`)
          select(reached)
        }
      },
    }
  }, [exploration, model, positions, go])
}

export type Acts = ReturnType<typeof useActs>
