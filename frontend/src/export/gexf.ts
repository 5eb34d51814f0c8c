import { filterWords } from '../explore/conditions'
import { labelOf } from '../graph/label'
import { agencySize } from '../graph/style'
import { agencyAttributes, tieAttributes, valuesOf, type Attribute } from './attributes'
import { caution, sourceLine, type EvidenceOf, type Shown } from './shown'
import { xml } from './text'

function declared<Of>(of: string, attributes: readonly Attribute<Of>[]): readonly string[] {
  return [
    `    <attributes class="${of}">`,
    // GEXF calls whole numbers "integer".
    ...attributes.map(
      ({ name, type }) =>
        `      <attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`,
    ),
    '    </attributes>',
  ]
}

function values<Of>(attributes: readonly Attribute<Of>[], one: Of): string {
  return `<attvalues>${valuesOf(attributes, one)
    .map(({ name, value }) => `<attvalue for="${name}" value="${xml(value)}"/>`)
    .join('')}</attvalues>`
}

/** The view as GEXF 1.3, with places and sizes. Its vertical axis points up, the canvas's down. */
export function gexf(shown: Shown, evidence: EvidenceOf): string {
  const ofTie = tieAttributes(evidence)
  const about = [
    sourceLine(shown),
    shown.url,
    ...(filterWords(shown.filter).length > 0 ? [`Filters: ${filterWords(shown.filter).join('; ')}`] : []),
    ...shown.leftOut,
    caution,
  ].join('\n')
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta lastmodifieddate="${xml(shown.accessed)}"><creator>Liaison</creator><title>${xml(shown.title)}</title><description>${xml(about)}</description></meta>`,
    '  <graph mode="static" defaultedgetype="undirected">',
    ...declared('node', agencyAttributes),
    ...declared('edge', ofTie),
    '    <nodes>',
    ...shown.agencies.map(
      (agency) =>
        `      <node id="${xml(agency.id)}" label="${xml(labelOf(agency))}">${values(agencyAttributes, agency)}<viz:position x="${agency.at.x}" y="${0 - agency.at.y}" z="0"/><viz:size value="${agencySize(agency.ties)}"/></node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...shown.ties.map(
      (tie) =>
        `      <edge id="${xml(tie.id)}" source="${xml(tie.a)}" target="${xml(tie.b)}" weight="${tie.depth}">${values(ofTie, tie)}</edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ].join('\n')}\n`
}
