import { start, type Subject } from './exploration'

let left: Subject = start

/** Keeps what the reader looks at, so that a comparison can be left for it again. */
export function remember(subject: Subject): void {
  if (subject.kind !== 'compare') left = subject
}

/** What the reader looked at before comparing; the start where that is not known. */
export const leftSubject = (): Subject => left
