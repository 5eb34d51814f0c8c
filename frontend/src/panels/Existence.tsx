import type { AgencyQuery } from '../api/generated/graphql'
import { dateWords, yearOf } from '../explore/dates'
import { AgencyLink } from './AgencyLink'

interface Props {
  readonly agency: NonNullable<AgencyQuery['agency']>
  readonly asOf: number | undefined
}

/** Says so where the agency did not exist in the year asked for, and whom to ask for instead. */
export function Existence({ agency, asOf }: Props) {
  if (asOf === undefined) return null
  const early = agency.founded !== null && yearOf(agency.founded) > asOf
  const late = agency.dissolved !== null && yearOf(agency.dissolved) < asOf
  if (!early && !late) return null
  const instead = early ? agency.predecessors : agency.successors
  return (
    <div className="note">
      <p>
        {early
          ? `Founded ${dateWords(agency.founded ?? '')}: it did not exist in ${asOf}.`
          : `Dissolved ${dateWords(agency.dissolved ?? '')}: it no longer existed in ${asOf}.`}
        {instead.length > 0 && (early ? ' Before it came:' : ' After it came:')}
      </p>
      <ul className="plain">
        {instead.map((other) => (
          <li key={other.id}>
            <AgencyLink agency={other} />
          </li>
        ))}
      </ul>
    </div>
  )
}
