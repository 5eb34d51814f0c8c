import type { NoticeFragment } from '../api/generated/graphql'
import { dateWords } from './dates'

/** What to know of something that was asked for, after its name. */
export function noteWords({ reason, agency }: NoticeFragment, asOf: number | undefined): string {
  const year = asOf ?? 'that year'
  switch (reason) {
    case 'NOT_YET_FOUNDED':
      return `was founded ${agency?.founded ? dateWords(agency.founded) : 'later'}: it did not exist in ${year}.`
    case 'DISSOLVED':
      return `was dissolved ${agency?.dissolved ? dateWords(agency.dissolved) : 'earlier'}: it no longer existed in ${year}.`
    case 'AVOIDED':
      return 'is among what is to be avoided.'
    case 'NO_AGENCY':
      return asOf === undefined ? 'has no agency in the data.' : `has no agency that existed in ${year}.`
  }
}
