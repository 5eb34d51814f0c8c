import type { AgencyNode } from './model'

const longest = 20

/** What stands beside an agency on the canvas: its acronym or, where none is known, a short name; and its country's code. */
export function labelOf(agency: AgencyNode): string {
  const short = agency.acronym ?? agency.name
  // Placeholders share long names that differ only in the country: the country says more than a cut name.
  if (short.length > longest) return `${agency.country.name} (${agency.country.id.toUpperCase()})`
  return `${short} · ${agency.country.id.toUpperCase()}`
}
