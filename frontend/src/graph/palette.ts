import type { AgencyKind, Confidence, Novelty } from '../api/generated/graphql'

/** Colours of the canvas and its legend, chosen to read on their own ground (3:1 or more) in light and dark. */
export interface Palette {
  readonly ground: string
  readonly ink: string
  readonly faintInk: string
  readonly tie: string
  readonly accent: string
  readonly novelty: Readonly<Record<Novelty, string>>
  readonly kind: Readonly<Record<AgencyKind, string>>
  /** What a model says of agencies, from little to much. Violet stands for models only. */
  readonly score: readonly [string, string, string, string, string]
  /** What a model says of ties. */
  readonly inferred: string
  readonly appeared: string
  readonly gone: string
  /** Countries of the map by how many agencies they have, and land without any; as in atlas/atlas.css. */
  readonly land: {
    readonly steps: readonly [string, string, string, string]
    readonly bare: string
    readonly border: string
  }
  /** Communities, over and over where there are more. */
  readonly group: readonly string[]
}

export const light: Palette = {
  ground: '#f8f5ee',
  ink: '#22201c',
  faintInk: '#8b857a',
  tie: '#9a9386',
  accent: '#174a70',
  novelty: { NEW: '#b3261e', CORROBORATED: '#8a5a00', KNOWN: '#2f6690' },
  kind: {
    FOREIGN: '#2f6690',
    DOMESTIC: '#8a5a2b',
    SIGNALS: '#5b4a8a',
    MILITARY: '#5c6b2f',
    GEOSPATIAL: '#1f7a73',
    FINANCIAL: '#946200',
    POLICE: '#4d5866',
    UNIFIED: '#9c3d54',
  },
  score: ['#efe4f8', '#cfb4e8', '#a97fd4', '#7d48b3', '#4a1c7c'],
  inferred: '#6a2fa0',
  appeared: '#1d6b3f',
  gone: '#a2420f',
  land: { steps: ['#e3d9c4', '#d2c4a5', '#bfad88', '#a8946b'], bare: '#f0eadd', border: '#d8cfbd' },
  group: ['#2f6690', '#b3541e', '#3f7d3a', '#946200', '#1f7a73', '#9c3d54', '#4d5866', '#6b6b2f'],
}

export const dark: Palette = {
  ground: '#15181b',
  ink: '#ece8e0',
  faintInk: '#857f76',
  tie: '#6d6a65',
  accent: '#8cc3ea',
  novelty: { NEW: '#ff8a78', CORROBORATED: '#e8b04b', KNOWN: '#82b7dd' },
  kind: {
    FOREIGN: '#7db4dc',
    DOMESTIC: '#d3a06c',
    SIGNALS: '#b3a1e6',
    MILITARY: '#b0c172',
    GEOSPATIAL: '#63c4ba',
    FINANCIAL: '#dcb04a',
    POLICE: '#a3afbf',
    UNIFIED: '#e58aa0',
  },
  score: ['#332a40', '#57427a', '#8564bd', '#b392e6', '#e6d6ff'],
  inferred: '#c9a3f5',
  appeared: '#6fcf97',
  gone: '#ffab7a',
  land: { steps: ['#2f363b', '#3d464c', '#4f5a61', '#65727a'], bare: '#1d2124', border: '#343a3f' },
  group: ['#7db4dc', '#f0a06c', '#8fce86', '#dcb04a', '#63c4ba', '#e58aa0', '#a3afbf', '#c4c46a'],
}

/** Shape beside colour, so that a kind can be told without seeing colours. Names are Cytoscape's. */
export const shapes: Readonly<Record<AgencyKind, string>> = {
  FOREIGN: 'ellipse',
  DOMESTIC: 'rectangle',
  SIGNALS: 'triangle',
  MILITARY: 'hexagon',
  GEOSPATIAL: 'pentagon',
  FINANCIAL: 'star',
  POLICE: 'octagon',
  UNIFIED: 'diamond',
}

/** Dash beside the word, so that a confidence can be told without reading. Lengths in pixels. */
export const dashes: Readonly<Record<Confidence, readonly number[]>> = {
  CONFIRMED: [],
  PROBABLE: [8, 4],
  ALLEGED: [2, 4],
}

/** The dash of a tie that a comparison or a "what if" takes away. */
export const goneDash: readonly number[] = [9, 6]

/** Which of the five steps a score from 0 to 1 falls on. */
export const scoreStep = (score: number) => Math.min(4, Math.max(0, Math.floor(score * 5)))

export const groupColor = (palette: Palette, group: number) =>
  palette.group[group % palette.group.length] ?? palette.tie

export const tieWidth = (depth: number) => 0.6 + depth * 0.7
