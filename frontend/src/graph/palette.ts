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

export const tieWidth = (depth: number) => 0.6 + depth * 0.7
