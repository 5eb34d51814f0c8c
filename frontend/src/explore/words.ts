import type {
  AgencyKind,
  ArrangementKind,
  Aspect,
  Confidence,
  Cut,
  DocumentKind,
  Family,
  LeakKind,
  Novelty,
  Region,
} from '../api/generated/graphql'

// The contract's vocabulary in a reader's words. Kept in one place so that the page says a thing one way only.

export const depthWords = [
  '',
  'contact',
  'ad hoc exchange',
  'regular exchange',
  'joint operations',
  'integrated',
]
export const depthWord = (depth: number) => depthWords[depth] ?? 'unknown depth'

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  ALLEGED: 'alleged',
  PROBABLE: 'probable',
  CONFIRMED: 'confirmed',
}

export const confidenceMeaning: Readonly<Record<Confidence, string>> = {
  ALLEGED: 'a file or an outlet only passes on a claim; this does not mean false',
  PROBABLE: 'an outlet reports it from the files or from its own reporting',
  CONFIRMED:
    'the document itself, a court or an official statement shows it; claims inside it may still be wrong',
}

export const kindWords: Readonly<Record<AgencyKind, string>> = {
  FOREIGN: 'foreign intelligence',
  DOMESTIC: 'domestic security',
  SIGNALS: 'signals intelligence',
  MILITARY: 'military intelligence',
  GEOSPATIAL: 'imagery',
  FINANCIAL: 'financial intelligence',
  POLICE: 'police intelligence',
  UNIFIED: 'foreign and domestic',
}

export const aspectWords: Readonly<Record<Aspect, string>> = {
  EXISTENCE: 'existence of a tie',
  AGREEMENT: 'agreement',
  SUPPORT: 'support',
  REQUEST: 'request',
  ASSESSMENT: 'assessment',
  OPERATION: 'operation',
  METHOD: 'method',
  SOURCE: 'source',
}

export const familyMeaning: Readonly<Record<Family, string>> = {
  TIE: 'that they cooperate',
  WHAT: 'what is asked or thought',
  HOW: 'operations, tools and sources',
}

export const noveltyWords: Readonly<Record<Novelty, string>> = {
  NEW: 'New',
  CORROBORATED: 'Corroborated',
  KNOWN: 'Known before',
}

export const noveltyMeaning: Readonly<Record<Novelty, string>> = {
  NEW: 'no document outside the leak discloses it',
  CORROBORATED: 'a document outside the leak discloses it, none surely before it',
  KNOWN: 'a document outside the leak disclosed it before',
}

export const leakKindWords: Readonly<Record<LeakKind, string>> = {
  LEAK: 'leak',
  OFFICIAL: 'official release',
}

export const arrangementKindWords: Readonly<Record<ArrangementKind, string>> = {
  MULTILATERAL: 'three or more sides',
  BILATERAL: 'two sides',
}

export const documentKindWords: Readonly<Record<DocumentKind, string>> = {
  LEAKED: 'leaked paper',
  OFFICIAL: 'official text',
  PRESS: 'press',
  ACADEMIC: 'study',
}

export const regionWords: Readonly<Record<Region, string>> = {
  AFRICA: 'Africa',
  AMERICAS: 'Americas',
  ASIA: 'Asia',
  EUROPE: 'Europe',
  MIDDLE_EAST: 'Middle East',
  OCEANIA: 'Oceania',
  SUPRANATIONAL: 'supranational',
}

export const cutWords: Readonly<Record<Cut, string>> = {
  MORE_PATHS: 'there are more paths than are listed',
  SEARCH_BUDGET: 'the search stopped at its budget, so worse paths may be missing',
  AGENCY_LIMIT: 'there are more agencies than one answer holds; the best connected are shown',
  TIE_LIMIT: 'there are more ties than one answer holds',
}

/** "1 tie", "3 ties". */
export const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`
