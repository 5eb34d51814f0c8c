import { dateWords } from '../../explore/dates'

interface Props {
  readonly since: string | null
  readonly until: string | null
}

/** From when to when, as far as it is known. */
export const Span = ({ since, until }: Props) =>
  [since === null ? 'start unknown' : `from ${dateWords(since)}`, until !== null && `to ${dateWords(until)}`]
    .filter(Boolean)
    .join(' ')
