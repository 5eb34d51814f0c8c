import { useNavigate, useSearch, type HistoryState } from '@tanstack/react-router'
import { useContext, useMemo } from 'react'
import {
  followed,
  unchosen,
  type Camera,
  type Exploration,
  type Filter,
  type Look,
  type Subject,
} from './exploration'
import { Framed } from './framed'
import { landed, set } from './landing'
import type { Scene } from './scene'
import { writeScene } from './address/write'
import { decode, encode, stringify } from './url'

/** The exploration, read from the address. A part that the last step left alone is the same object still. */
export function useExploration(): Exploration {
  const search = useSearch({ strict: false })
  const key = JSON.stringify(search)
  return useMemo(() => read(key), [key])
}

let latest:
  | {
      readonly search: string
      readonly exploration: Exploration
      readonly keys: Readonly<Record<keyof Exploration, string>>
    }
  | undefined

/** One answer for all who ask at once: what is worked out from a part is worked out again only when that part changes. */
function read(search: string): Exploration {
  if (latest?.search === search) return latest.exploration
  const { subject, filter, scene, look } = decode(JSON.parse(search) as Record<string, unknown>).exploration
  const keys = {
    subject: JSON.stringify(subject),
    filter: JSON.stringify(filter),
    scene: stringify(writeScene(scene)),
    look: JSON.stringify(look),
  }
  function same<Key extends keyof Exploration>(key: Key, fresh: Exploration[Key]): Exploration[Key] {
    return latest && latest.keys[key] === keys[key] ? latest.exploration[key] : fresh
  }
  const exploration = {
    subject: same('subject', subject),
    filter: same('filter', filter),
    scene: same('scene', scene),
    look: same('look', look),
  }
  latest = { search, exploration, keys }
  return exploration
}

export interface Go {
  /** Looks at something else, with the same things on the canvas. */
  readonly to: (subject: Subject) => void
  /** The same from the top of the page: the reader lands on the panel. */
  readonly land: (subject: Subject) => void
  /** The same for what was chosen on the picture itself: the camera stays where the reader looks. */
  readonly stay: (subject: Subject) => void
  /** Looks at the same thing under other filters. */
  readonly filterBy: (filter: Filter) => void
  /** Puts other things on the canvas, or the same elsewhere. */
  readonly arrange: (scene: Scene) => void
  /** Changes only what is named. */
  readonly look: (part: Partial<Exploration>) => void
  /** The same without a step for the back button, for what changes many times a second. */
  readonly slide: (part: Partial<Exploration>) => void
  /** Keeps where the camera came to rest, or forgets it. Late by nature, so whatever changed meanwhile stays changed. */
  readonly aim: (camera: Camera | undefined) => void
}

/** Ways to change the address. Each but `slide` is a step that the back button undoes. */
export function useGo(): Go {
  const navigate = useNavigate()
  const present = useExploration()
  const framed = useContext(Framed)
  return useMemo(() => {
    const go = (part: Partial<Exploration>, replace: boolean, state: HistoryState = {}) => {
      const search = encode({ ...present, ...part })
      // In a frame a table may be sorted; what would change the view itself opens the explorer.
      if (framed && (part.subject ?? part.filter ?? part.scene))
        window.open(`/${stringify(search)}`, '_blank', 'noopener')
      else void navigate({ to: '/', search, resetScroll: false, replace, state })
    }
    return {
      to: (subject) => go(seeing(present, subject), false),
      land: (subject) => go(seeing(present, subject), false, landed()),
      stay: (subject) =>
        go({ subject, look: { ...seeing(present, subject).look, ...cameraOf(present.look) } }, false),
      filterBy: (filter) => {
        const { subject } = present
        go({ filter, subject: subject.kind === 'path' ? unchosen(subject) : subject }, false, set)
      },
      arrange: (scene) => go({ scene, look: after(present, scene) }, false, set),
      look: (part) => go(part, false, set),
      slide: (part) => go(part, true, set),
      aim: (camera) =>
        void navigate({
          to: '/',
          search: (latest: Record<string, unknown>) =>
            aimed(decode(latest).exploration, camera, present.subject),
          resetScroll: false,
          replace: true,
          state: true,
        }),
    }
  }, [navigate, present, framed])
}

/**
 * Another subject on the same canvas. What was taken together belongs to the view before, and so does where the reader looked, if
 * the camera has something else to follow.
 */
export function seeing(present: Exploration, subject: Subject): Exploration {
  const { camera: _camera, ...look } = present.look
  const moves = followed(subject) !== '' && followed(subject) !== followed(present.subject)
  return { ...present, subject, look: { ...look, ...(!moves && cameraOf(present.look)), selected: [] } }
}

/** The address with a camera, unless the camera has something else to follow by now. */
function aimed(latest: Exploration, camera: Camera | undefined, seen: Subject) {
  const { camera: old, ...look } = latest.look
  const kept = followed(latest.subject) === followed(seen) ? camera : old
  return encode({ ...latest, look: { ...look, ...(kept && { camera: kept }) } })
}

const cameraOf = ({ camera }: Look): Pick<Look, 'camera'> => (camera ? { camera } : {})

/** A look at another arrangement: what is no longer there cannot be selected, and a new layout is seen whole. */
function after({ scene: old, look }: Exploration, scene: Scene): Look {
  const { camera: _camera, ...rest } = look
  const { chart, hidden } = scene
  const placedAlike =
    scene.grouping === old.grouping &&
    (chart === undefined) === (old.chart === undefined) &&
    (old.places.size === 0 || scene.places.size > 0)
  return {
    ...rest,
    ...(placedAlike && cameraOf(look)),
    selected: look.selected.filter((id) => (chart ? chart.includes(id) : !hidden.includes(id))),
  }
}
