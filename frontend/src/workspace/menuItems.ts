import type { Target } from '../canvas/gestures'
import { useDrawn } from '../explore/Drawn'
import { emptyPath, emptyWhatIf, type PathSubject } from '../explore/exploration'
import { say } from '../explore/said'
import { useActs } from '../explore/useActs'
import { useGo } from '../explore/useExploration'
import { useUndo } from '../explore/useUndo'
import { leavesOf } from '../graph/reach'
import { degree } from '../graph/model'
import { copyText } from '../share/copyText'
import { literal } from '../share/literal'

export interface Item {
  readonly id: string
  readonly does: string
  readonly keys?: string
  readonly act: () => void
}

export interface MenuGroup {
  readonly name: string
  readonly items: readonly Item[]
}

interface Ways {
  readonly fit: () => void
  readonly expand: (id: string) => void
}

const copy = (what: string, text: string) =>
  void copyText(text).then((ok) => say(ok ? `${what} copied.` : 'This browser lets no page copy.'))

/** The items of a menu, in groups, for whatever it was opened on. */
export function useMenuOf(of: Target, { fit, expand }: Ways): readonly MenuGroup[] {
  const { exploration, model, part } = useDrawn()
  const { subject, look, scene } = exploration
  const acts = useActs()
  const go = useGo()
  const { undo, redo } = useUndo()
  if (of.kind === 'ground') {
    return groups(
      ['View', [{ id: 'fit', does: 'Fit', keys: 'F', act: fit }]],
      [
        'Canvas',
        [
          ...(undo ? [{ id: 'undo', does: 'Undo', keys: 'Ctrl Z', act: undo }] : []),
          ...(redo ? [{ id: 'redo', does: 'Redo', keys: 'Ctrl Y', act: redo }] : []),
          { id: 'all', does: 'Select all', act: () => acts.select([...(model?.agencies.keys() ?? [])]) },
          ...(scene.chart || scene.hidden.length > 0
            ? [{ id: 'whole', does: 'Whole network', act: acts.whole }]
            : []),
        ],
      ],
    )
  }
  const copies = (id: string, cypher: string, name: string): readonly Item[] => [
    { id: 'name', does: 'Copy name', act: () => copy('Name', name) },
    { id: 'id', does: 'Copy id', act: () => copy('Id', id) },
    { id: 'cypher', does: 'Copy as Cypher', act: () => copy('Cypher', cypher) },
  ]
  if (of.kind === 'tie') {
    const tie = model?.ties.get(of.id)
    const name = (id: string) => model?.agencies.get(id)?.name ?? id
    return groups(
      [
        'Tie',
        [
          { id: 'open', does: 'Evidence', act: () => go.to({ kind: 'tie', id: of.id }) },
          ...(tie
            ? [{ id: 'ends', does: 'Select both ends', act: () => acts.select([tie.a.id, tie.b.id]) }]
            : []),
        ],
      ],
      [
        'Copy',
        copies(
          of.id,
          `MATCH (a:Agency)-[tie:LIAISON {id: ${literal(of.id)}}]->(b:Agency) RETURN a, tie, b;`,
          tie ? `${name(tie.a.id)} – ${name(tie.b.id)}` : of.id,
        ),
      ],
    )
  }
  const { id } = of
  const many = look.selected.includes(id) && look.selected.length > 1 ? look.selected : [id]
  const together = many.length > 1 ? ` ${many.length} selected` : ''
  const pinned = many.every(acts.isPinned)
  const path: PathSubject = subject.kind === 'path' ? { ...subject, chosen: 1 } : emptyPath
  const { hop: _hop, ...onPath } = path
  const more = part?.more.get(id) ?? 0
  const partners = model ? degree(model, id) : 0
  const expands = scene.chart || more > 0
  const leaves = model ? leavesOf(model, id).length : 0
  return groups(
    [
      'Agency',
      [
        { id: 'open', does: 'Details and evidence', act: () => go.to({ kind: 'agency', id }) },
        expands
          ? {
              id: 'expand',
              does: more > 0 ? `Expand: ${more} more …` : 'Expand …',
              keys: 'N',
              act: () => expand(id),
            }
          : {
              id: 'expand',
              does: `Start a chart: it and ${partners === 1 ? 'its partner' : `its ${partners} partners`}`,
              act: () => expand(id),
            },
        ...(leaves > 0
          ? [{ id: 'collapse', does: `Collapse: fold ${leaves} in`, keys: 'C', act: () => acts.collapse(id) }]
          : []),
      ],
    ],
    [
      'Paths',
      [
        { id: 'from', does: 'From here', act: () => go.to({ ...onPath, from: id }) },
        { id: 'to', does: 'To here', act: () => go.to({ ...onPath, to: id }) },
        ...(path.via.includes(id) || path.via.length >= 5
          ? []
          : [{ id: 'via', does: 'By way of this', act: () => go.to({ ...onPath, via: [...path.via, id] }) }]),
        ...(path.avoid.includes(id) || path.avoid.length >= 20
          ? []
          : [
              {
                id: 'avoid',
                does: 'Avoid this',
                act: () => go.to({ ...onPath, avoid: [...path.avoid, id] }),
              },
            ]),
        {
          id: 'drop',
          does: 'What if it dropped ties?',
          act: () => go.to({ kind: 'agency', id, whatIf: emptyWhatIf }),
        },
      ],
    ],
    [
      'Canvas',
      [
        {
          id: 'pin',
          does: `${pinned ? 'Unpin' : 'Pin'}${together}`,
          keys: 'K',
          act: () => (pinned ? acts.unpin(many) : acts.pinHere(many)),
        },
        {
          id: 'select',
          does: look.selected.includes(id) ? 'Let go' : 'Select',
          keys: 'S',
          act: () => acts.toggle(id),
        },
        {
          id: 'only',
          does: `Keep only ${together === '' ? 'this' : `the${together}`}`,
          keys: 'X',
          act: () => acts.keepOnly(many),
        },
        { id: 'hide', does: `Hide${together}`, keys: 'H', act: () => acts.hide(many) },
      ],
    ],
    [
      'Copy',
      copies(
        id,
        `MATCH (a:Agency {id: ${literal(id)}})-[tie:LIAISON]-(b:Agency) RETURN a, tie, b;`,
        model?.agencies.get(id)?.name ?? id,
      ),
    ],
  )
}

const groups = (...all: readonly (readonly [string, readonly Item[]])[]): readonly MenuGroup[] =>
  all.filter(([, items]) => items.length > 0).map(([name, items]) => ({ name, items }))
