import type { EvidenceOf, Shown } from './shown'
import { caution, sourceLine } from './shown'

/** The view as one JSON object: records as the API has them, evidence in full, steps of a model apart from ties. */
export function viewJson(shown: Shown, evidence: EvidenceOf): string {
  const { title, url, accessed, dataset, filter, scope, agencies, ties, inferred, leftOut } = shown
  const all = [...evidence.values()].flat()
  return `${JSON.stringify(
    {
      title,
      url,
      accessed,
      source: sourceLine(shown),
      caution,
      dataset: dataset ?? null,
      filter,
      scope,
      leftOut,
      counts: {
        agencies: agencies.length,
        ties: ties.length,
        disclosures: new Set(all.map(({ id }) => id)).size,
        documents: new Set(all.map(({ document }) => document)).size,
      },
      agencies: agencies.map(({ at, ties: _ties, role, mark, ...agency }) => ({
        ...agency,
        x: at.x,
        y: at.y,
        lit: role === 'focus' || role === 'near',
        ...(mark && { model: mark.said }),
      })),
      ties: ties.map(({ role, ...tie }) => ({
        ...tie,
        role: role === '' || role === 'dim' ? null : role,
        disclosures: evidence.get(tie.id) ?? [],
      })),
      ...(inferred.length > 0 && { inferred }),
    },
    null,
    2,
  )}\n`
}
