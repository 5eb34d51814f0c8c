import { filterWords } from '../explore/conditions'
import { agencyAttributes, tieAttributes, valuesOf, type Attribute } from './attributes'
import { caution, sourceLine, type EvidenceOf, type Shown } from './shown'
import { xml } from './text'

const viewAttributes: readonly Attribute<Shown>[] = [
  { name: 'title', type: 'string', of: ({ title }) => title },
  { name: 'url', type: 'string', of: ({ url }) => url },
  { name: 'accessed', type: 'string', of: ({ accessed }) => accessed },
  { name: 'dataset', type: 'string', of: ({ dataset }) => dataset?.name },
  { name: 'datasetVersion', type: 'string', of: ({ dataset }) => dataset?.version },
  { name: 'source', type: 'string', of: sourceLine },
  { name: 'filters', type: 'string', of: ({ filter }) => filterWords(filter).join('; ') },
  { name: 'leftOut', type: 'string', of: ({ leftOut }) => leftOut.join(' ') },
  { name: 'caution', type: 'string', of: () => caution },
]

function keys<Of>(domain: string, attributes: readonly Attribute<Of>[]): readonly string[] {
  return attributes.map(
    ({ name, type }) =>
      `  <key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`,
  )
}

function data<Of>(domain: string, attributes: readonly Attribute<Of>[], one: Of): string {
  return valuesOf(attributes, one)
    .map(({ name, value }) => `<data key="${domain}.${name}">${xml(value)}</data>`)
    .join('')
}

/** The view as GraphML 1.0. Ties carry no direction. */
export function graphml(shown: Shown, evidence: EvidenceOf): string {
  const ofTie = tieAttributes(evidence)
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('graph', viewAttributes),
    ...keys('node', agencyAttributes),
    ...keys('edge', ofTie),
    '  <graph id="view" edgedefault="undirected">',
    `    ${data('graph', viewAttributes, shown)}`,
    ...shown.agencies.map(
      (agency) => `    <node id="${xml(agency.id)}">${data('node', agencyAttributes, agency)}</node>`,
    ),
    ...shown.ties.map(
      (tie) =>
        `    <edge id="${xml(tie.id)}" source="${xml(tie.a)}" target="${xml(tie.b)}">${data('edge', ofTie, tie)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`
}
