import type { TieRole } from '../graph/emphasis'
import type { Subject } from './exploration'
import { noveltyWords } from './words'

/** Why ties stand out, the most telling first: the order of rows that nobody has sorted. */
export const rolesInOrder: readonly TieRole[] = [
  'hop',
  'path',
  'appeared',
  'gone',
  'dropped',
  'NEW',
  'CORROBORATED',
  'KNOWN',
  'on',
  'alternative',
  'unchanged',
]

/** Why ties stand out, where nothing more can be said than that. */
export const roleNames: Readonly<Record<TieRole, string>> = {
  on: 'of this view',
  hop: 'the step in view of the chosen path',
  path: 'on the chosen path',
  alternative: 'on another path',
  appeared: 'appeared',
  gone: 'gone',
  unchanged: 'at both dates',
  dropped: 'dropped (what if)',
  NEW: noveltyWords.NEW.toLowerCase(),
  CORROBORATED: noveltyWords.CORROBORATED.toLowerCase(),
  KNOWN: noveltyWords.KNOWN.toLowerCase(),
}

/** What being lit means depends on what the reader looks at. */
function onWords(subject: Subject): string {
  switch (subject.kind) {
    case 'agency':
      return subject.whatIf ? 'kept (what if)' : 'tie of this agency'
    case 'country':
      return 'tie of this country'
    case 'tie':
      return 'the tie in the panel'
    case 'arrangement':
      return 'between members'
    case 'document':
      return 'shown by this document'
    case 'disclosure':
      return 'shown by this disclosure'
    case 'topic':
      return 'on this topic'
    case 'leak':
      return 'exposed by this leak'
    case 'statistics':
      return 'bridge'
    default:
      return 'lit'
  }
}

/** A step that a model takes along a tie: never worded as what happened. */
const stepWords = { chosen: 'on the explained way (model)', other: 'on a way of the model' } as const

/** Why a tie stands out in this view, in words; empty where it does not. */
export function roleWords(
  role: TieRole | undefined,
  step: keyof typeof stepWords | undefined,
  subject: Subject,
): string {
  // What an explained way lights is lit for that, whether or not the leak exposed it.
  if (step === 'chosen') return stepWords.chosen
  const said = role === undefined ? [] : [role === 'on' ? onWords(subject) : roleNames[role]]
  return [...said, ...(step ? [stepWords[step]] : [])].join('; ')
}
