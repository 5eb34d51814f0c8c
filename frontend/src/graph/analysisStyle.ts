import type { StylesheetJson } from 'cytoscape'
import { goneDash, type Palette } from './palette'

/**
 * How answers of the models look. What they infer is drawn as no tie is: bent, dotted, violet, with an arrow. What a comparison
 * or a "what if" changes carries a sign in its middle, so that it can be told without seeing colours.
 */
export function analysisStyles(palette: Palette, px: number): StylesheetJson {
  const sign = (shape: string, color: string) => ({
    'mid-target-arrow-shape': shape,
    'mid-target-arrow-color': color,
    'arrow-scale': 0.9 * Math.min(2, px),
  })
  return [
    {
      selector: 'edge.appeared',
      style: {
        'line-color': palette.appeared,
        'line-style': 'solid',
        opacity: 1,
        'z-index': 2,
        ...sign('diamond', palette.appeared),
      },
    },
    {
      selector: 'edge.gone, edge.dropped',
      style: {
        'line-color': palette.gone,
        'line-style': 'dashed',
        'line-dash-pattern': goneDash.map((length) => length * Math.min(1.8, px)),
        opacity: 1,
        'z-index': 2,
        ...sign('tee', palette.gone),
      },
    },
    { selector: 'edge.unchanged', style: { 'line-style': 'solid', opacity: 0.45 } },
    {
      selector: 'edge.inferred',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': [22 * px],
        'control-point-weights': [0.5],
        // Round ends make dots of dashes without length; Cytoscape's own dots run together when drawn small.
        'line-style': 'dashed',
        'line-dash-pattern': [0.1, 4.5 * px],
        'line-cap': 'round',
        'line-color': palette.inferred,
        'target-arrow-shape': 'vee',
        'target-arrow-color': palette.inferred,
        'arrow-scale': 0.9,
        width: 2 * px,
        opacity: 0.5,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.inferred.chosen',
      style: {
        width: 4.5 * px,
        'line-dash-pattern': [0.1, 8 * px],
        opacity: 1,
        'z-index': 3,
        'arrow-scale': 0.8,
      },
    },
    // The palest score would be lost on the ground without an edge.
    { selector: 'node.scored', style: { 'border-width': 1.2 * px, 'border-color': palette.faintInk } },
    {
      selector: 'node.holder',
      style: {
        'background-color': palette.ground,
        'border-width': 5 * px,
        'border-style': 'double',
        'border-color': palette.ink,
      },
    },
    {
      selector: 'node.lost',
      style: {
        'background-opacity': 0.25,
        'border-width': 2.5 * px,
        'border-style': 'dashed',
        'border-color': palette.gone,
      },
    },
    {
      selector: 'node.out',
      style: {
        'background-opacity': 0.12,
        'border-width': 1.5 * px,
        'border-style': 'dotted',
        'border-color': palette.faintInk,
        'text-opacity': 0.75,
      },
    },
    {
      selector: 'node.substitute',
      style: { 'border-width': 4 * px, 'border-style': 'dotted', 'border-color': palette.inferred },
    },
  ] as StylesheetJson
}
