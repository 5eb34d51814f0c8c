/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Main task of an agency. */
export type AgencyKind =
  /** Security or counter-intelligence at home. */
  | 'DOMESTIC'
  /** Financial intelligence unit. */
  | 'FINANCIAL'
  /** Foreign intelligence. */
  | 'FOREIGN'
  /** Imagery or aerial. */
  | 'GEOSPATIAL'
  /** Military intelligence. */
  | 'MILITARY'
  /** Police body with an intelligence part. */
  | 'POLICE'
  /** Signals intelligence. */
  | 'SIGNALS'
  /** Foreign and domestic work in one body. */
  | 'UNIFIED';

/** Shape of an arrangement. */
export type ArrangementKind =
  /** Two sides, or a set of separate two-sided ties. */
  | 'BILATERAL'
  /** Three or more sides in one arrangement. */
  | 'MULTILATERAL';

/** What sort of thing is disclosed. */
export type Aspect =
  /** Terms agreed or offered. */
  | 'AGREEMENT'
  /** A judgement on a subject or on a partner. */
  | 'ASSESSMENT'
  /** That there is a tie, a contact or a body. */
  | 'EXISTENCE'
  /** How collection, sharing or handling is done. */
  | 'METHOD'
  /** Work done, jointly or alone. */
  | 'OPERATION'
  /** What one side asks of another. */
  | 'REQUEST'
  /** A human source or where information came from. */
  | 'SOURCE'
  /** Money, training, equipment or technical help. */
  | 'SUPPORT';

/** Why a leak cannot be held against history. */
export type BacktestExclusion =
  /** Every country was seen to. */
  | 'ALL_POSITIVE'
  /** The holder did not exist in the year of publication. */
  | 'HOLDER_ABSENT'
  /** Its publication has no date. */
  | 'NO_DATE'
  /** It discloses nothing: every score is 0. */
  | 'NO_DISCLOSURE'
  /** No one agency is known to have held the papers. */
  | 'NO_HOLDER'
  /** No country was seen to protest, suspend, expel or retrench. */
  | 'NO_POSITIVE';

/** The parameters of the test of history. */
export type BacktestParameters = {
  /** Down to which ranks precision is told, each 1 to 100, at most 10 of them. */
  readonly at?: ReadonlyArray<number>;
  /** How often chance is drawn for the baseline and the interval, 100 to 100,000. */
  readonly permutations?: number;
  /** The parameters of the ripple that is tested; every default where left out. */
  readonly ripple?: RippleParameters | null | undefined;
  /** Fixes what is drawn by chance, 0 to 2147483647: the same seed gives the same answer. */
  readonly seed?: number;
};

/** What agencies are ranked by. */
export type Centrality =
  /** Share of the shortest paths between others. */
  | 'BETWEENNESS'
  /** Number of counted ties. */
  | 'DEGREE';

/** Why a tie counts at one date and not at the other. What is unknown never changes anything. */
export type ChangeReason =
  /** One of its agencies ended. */
  | 'AGENCY_DISSOLVED'
  /** One of its agencies was set up. */
  | 'AGENCY_FOUNDED'
  /** Documents disclosed it before; with those published since, the filter's criteria of evidence are met, or no longer. */
  | 'EVIDENCE_CHANGED'
  /** The first document that discloses it was published. */
  | 'FIRST_DISCLOSED'
  /** It began, or the earliest evidence of it is from then. */
  | 'TIE_BEGAN'
  /** It ended. */
  | 'TIE_ENDED';

/** The two clocks. They are never mixed. */
export type Clock =
  /** The network as it was in a year: ties that had begun and not ended, between agencies that existed. */
  | 'AS_OF'
  /** The network as the public could know it on a date: evidence in documents published by then. */
  | 'KNOWN_BY';

/** How well a statement is supported: ALLEGED < PROBABLE < CONFIRMED. */
export type Confidence =
  /** A file or an outlet only passes on a claim. Does not mean false. */
  | 'ALLEGED'
  /** The document itself as quoted or put online, a court or an official statement shows it. */
  | 'CONFIRMED'
  /** An outlet reports it from the files or from its own reporting. */
  | 'PROBABLE';

/** Why an answer is not everything. */
export type Cut =
  /** There are more agencies than `limit`. */
  | 'AGENCY_LIMIT'
  /** There are more paths than `first`. */
  | 'MORE_PATHS'
  /** The search was stopped at its budget: worse paths may be missing. */
  | 'SEARCH_BUDGET'
  /** There are more ties than one answer holds. */
  | 'TIE_LIMIT';

/** Why an agency has its score. */
export type DistrustCause =
  /** What it shared can have reached the holder along a chain of ties. */
  | 'CHAIN'
  /** The leak itself lays open its tie with the holder. */
  | 'EXPOSED_TIE';

/**
 * Partners by their score in the ripple of a leak, with the same filter. The holder of the papers has no score there: a tie with
 * it goes by the agency's own score, which is its distrust of the holder.
 */
export type DistrustDrop = {
  /** The threshold, 0 to 1; the score must be greater. */
  readonly above: number;
  /** Id of a leak or release. */
  readonly leak: string | number;
  /** The parameters of the ripple; every default where left out. */
  readonly parameters?: RippleParameters | null | undefined;
};

/** Sort of document. */
export type DocumentKind =
  /** Scholarly or expert study. */
  | 'ACADEMIC'
  /** Leaked paper, known through the page at `url`. */
  | 'LEAKED'
  /** Text of a state, court, parliament or international body. */
  | 'OFFICIAL'
  /** News report, blog, reference site or popular book. */
  | 'PRESS';

/** Why a tie is cut. */
export type DropReason =
  /** The partner's score is above the threshold. */
  | 'DISTRUSTED'
  /** Disclosures of the leak show it. */
  | 'LEAKED'
  /** The tie or the partner was named. */
  | 'NAMED'
  /** Its depth is below the one asked for. */
  | 'SHALLOW';

/**
 * What evidence weighs: the weight of a disclosure is that of its aspect times that of its confidence. Each is 0 to 1. The
 * defaults follow the argument that governments are more open about what they seek than about how.
 */
export type EvidenceWeights = {
  /** Of the aspect AGREEMENT. */
  readonly agreement?: number;
  /** Of the confidence ALLEGED. */
  readonly alleged?: number;
  /** Of the aspect ASSESSMENT. */
  readonly assessment?: number;
  /** Of the confidence CONFIRMED. */
  readonly confirmed?: number;
  /** Of the aspect EXISTENCE. */
  readonly existence?: number;
  /** Of the aspect METHOD. */
  readonly method?: number;
  /** Of the aspect OPERATION. */
  readonly operation?: number;
  /** Of the confidence PROBABLE. */
  readonly probable?: number;
  /** Of the aspect REQUEST. */
  readonly request?: number;
  /** Of the aspect SOURCE. */
  readonly source?: number;
  /** Of the aspect SUPPORT. */
  readonly support?: number;
};

/** Families of aspects: governments may be open about what they seek and secret about how. */
export type Family =
  /** Operations, tools and sources: OPERATION, METHOD, SOURCE. */
  | 'HOW'
  /** That they cooperate: EXISTENCE, AGREEMENT, SUPPORT. */
  | 'TIE'
  /** What is asked or thought: REQUEST, ASSESSMENT. */
  | 'WHAT';

/** How papers came out. */
export type LeakKind =
  /** Without the consent of the body that held them. */
  | 'LEAK'
  /** By a court, parliament, inquiry or declassification. */
  | 'OFFICIAL';

/**
 * Which ties count. It means the same wherever it appears. Criteria are joined by and, the values of one list by or; an empty
 * list or `null` asks for nothing. The criteria of evidence (`knownBy`, `topics`, `aspects`, `minConfidence`, `leaks`) are met
 * together by at least one disclosure of the tie. Unknown ids are an error (UNKNOWN_ID). At most 100 ids a list. Criteria that
 * contradict each other are no error: nothing meets them.
 *
 * Example: `{ asOf: 2010, topics: ["t-signals-intelligence"], minConfidence: PROBABLE }`.
 */
export type LiaisonFilter = {
  /** Kinds of at least one end. */
  readonly agencyKinds?: ReadonlyArray<AgencyKind> | null | undefined;
  /** The network as it was in this year, 1800 to 2100: the tie had begun and not ended, and both agencies existed. Unknown dates exclude nothing. */
  readonly asOf?: number | null | undefined;
  /** Aspects of evidence. */
  readonly aspects?: ReadonlyArray<Aspect> | null | undefined;
  /** Ids of countries: at least one end is an agency of one of them. The same end also meets `regions` and `agencyKinds`. */
  readonly countries?: ReadonlyArray<string | number> | null | undefined;
  /** The network as the public could know it on this date: evidence in documents published by then. A document without a date excludes nothing. */
  readonly knownBy?: string | null | undefined;
  /** `true`: only ties known only from leaks, that is, every disclosure (published by `knownBy`) comes from a leak of kind `LEAK`. */
  readonly leakedOnly?: boolean | null | undefined;
  /** Ids of leaks or releases that disclose the tie. */
  readonly leaks?: ReadonlyArray<string | number> | null | undefined;
  /** Least confidence of evidence. */
  readonly minConfidence?: Confidence | null | undefined;
  /** Least depth, 1 to 5. */
  readonly minDepth?: number | null | undefined;
  /** Regions of at least one end. */
  readonly regions?: ReadonlyArray<Region> | null | undefined;
  /** Ids of topics; a topic includes those below it. */
  readonly topics?: ReadonlyArray<string | number> | null | undefined;
};

/** How a list of this kind is ordered: liaisons. Of equals, and of unknowns (which come first when ascending), the id decides. */
export type LiaisonOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: LiaisonOrderField;
};

/** What a liaison can be ordered by. */
export type LiaisonOrderField =
  /** Its depth. */
  | 'DEPTH'
  /** Its id. */
  | 'ID'
  /** The year of its start or earliest evidence. */
  | 'SINCE';

/** Why a network has no communities. */
export type NoCommunities =
  /** No tie counts. */
  | 'NO_LIAISON'
  /** It has more than 2,000,000 ties. */
  | 'TOO_LARGE';

/** What to know about an agency that was asked for. */
export type NoteReason =
  /** It is among what was to be avoided. */
  | 'AVOIDED'
  /** It was dissolved before the year asked for. */
  | 'DISSOLVED'
  /** It was founded after the year asked for. */
  | 'NOT_YET_FOUNDED'
  /** A country or arrangement that has no agency here, or none that existed in the year asked for. */
  | 'NO_AGENCY';

/** Whether an exposed tie was publicly known before the leak. */
export type Novelty =
  /** A document outside the leak discloses it, but none surely before the leak's first publication. */
  | 'CORROBORATED'
  /** A document outside the leak, surely published before the leak's first publication, already disclosed it. */
  | 'KNOWN'
  /** No document outside the leak discloses it. */
  | 'NEW';

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** The other way. */
  | 'DESC';

/** How paths are ranked. */
export type PathWeighting =
  /** Least `cost` first, so the closest and best supported chain; of equals fewer ties, then the ids in order. */
  | 'CLOSENESS'
  /** Fewest ties first; of equals the greater sum of depths, then the ids in order. */
  | 'HOPS';

/** What reactions amount to for sharing. */
export type ReactionGroup =
  /** SUSPENSION, EXPULSION, RETRENCHMENT: something was cut, for a time or for good. */
  | 'CUT'
  /** INQUIRY, REFORM, NONE_OBSERVED: none of these. */
  | 'OTHER'
  /** PROTEST: words. */
  | 'PROTEST'
  /** REASSURANCE: a partner or the public was calmed. */
  | 'REASSURANCE'
  /** RESUMPTION: what was cut was taken up again. */
  | 'RESUMPTION';

/** Sort of reaction. */
export type ReactionKind =
  /** Officer or diplomat sent out. */
  | 'EXPULSION'
  /** Investigation, or a demand for one. */
  | 'INQUIRY'
  /** No comment, or no change observed. */
  | 'NONE_OBSERVED'
  /** Objection or denial made in public or through diplomats. */
  | 'PROTEST'
  /** Partner or public calmed. */
  | 'REASSURANCE'
  /** Rule or law changed, or redress given. */
  | 'REFORM'
  /** Sharing or work taken up again. */
  | 'RESUMPTION'
  /** Sharing or exposure reduced. */
  | 'RETRENCHMENT'
  /** Sharing or work stopped for a time. */
  | 'SUSPENSION';

/** Part of the world, for display. */
export type Region =
  /** The continent except Egypt. */
  | 'AFRICA'
  /** North, Central and South America. */
  | 'AMERICAS'
  /** Asia except western Asia. */
  | 'ASIA'
  /** Europe with Russia. */
  | 'EUROPE'
  /** Western Asia with Egypt, Iran and Türkiye. */
  | 'MIDDLE_EAST'
  /** Australia, New Zealand and the Pacific. */
  | 'OCEANIA'
  /** Unions of states. */
  | 'SUPRANATIONAL';

/**
 * Which ties of an agency are cut. Criteria are joined by or: a tie is cut where any of them names it. Only ties that count are
 * cut. With nothing asked for nothing is cut, and nothing lost.
 */
export type RetrenchmentDrop = {
  /** Every tie with a depth below this, 2 to 5; 3 cuts the depths 1 and 2. */
  readonly belowDepth?: number | null | undefined;
  /** Every tie with a partner whose score in the ripple of a leak is above a threshold. */
  readonly distrust?: DistrustDrop | null | undefined;
  /** Id of a leak or release: every tie that its disclosures show, of those that meet the filter's criteria of evidence. */
  readonly leak?: string | number | null | undefined;
  /** Ids of agencies that it has a counted tie with, at most 100. */
  readonly partners?: ReadonlyArray<string | number> | null | undefined;
  /** Ids of ties of the agency that count, at most 100. */
  readonly ties?: ReadonlyArray<string | number> | null | undefined;
};

/** The parameters of the retrenchment model. */
export type RetrenchmentParameters = {
  /** The most substitutes answered, 1 to 100. */
  readonly substitutes?: number;
  /** How many ties away an agency counts as within reach, 1 to 6. */
  readonly within?: number;
};

/** The parameters of the ripple model. */
export type RippleParameters = {
  /** What is left of a secret's weight at each further hand-over, 0 to 1: at 0 nothing passes a partner, at 1 nothing is lost. */
  readonly damping?: number;
  /** The most ties of a chain, 1 to 6. */
  readonly maxTies?: number;
  /** How much one disclosure of weight 1 says of the rest of what the holder lost, 0 to 1. */
  readonly share?: number;
  /** What evidence weighs; every default where left out. */
  readonly weights?: EvidenceWeights | null | undefined;
};

/** A field in which a search can match. */
export type SearchField =
  /** The acronym of an agency. */
  | 'ACRONYM'
  /** One of the aliases of an agency or a country. */
  | 'ALIAS'
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** The native name of an agency. */
  | 'NATIVE_NAME'
  /** The summary. */
  | 'SUMMARY'
  /** The title of a document. */
  | 'TITLE';

/** What a search can find, by kind. */
export type SearchKind =
  /** Intelligence and security services. */
  | 'AGENCY'
  /** Standing groups and agreements. */
  | 'ARRANGEMENT'
  /** States and supranational bodies. */
  | 'COUNTRY'
  /** Disclosures. */
  | 'DISCLOSURE'
  /** Documents. */
  | 'DOCUMENT'
  /** Leaks and official releases. */
  | 'LEAK'
  /** Observed reactions. */
  | 'REACTION'
  /** Topics. */
  | 'TOPIC';

/** What is given. */
export type SupportKind =
  /** Goods and software. */
  | 'EQUIPMENT'
  /** Money. */
  | 'FUNDING'
  /** Staff, data or technical service. */
  | 'TECHNICAL'
  /** Courses and advisers. */
  | 'TRAINING';

export type AgencyQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyQuery = { readonly agency: { readonly nativeName: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly memberships: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly arrangement: { readonly id: string, readonly name: string } }>, readonly leaks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: LeakKind, readonly published: string | null }>, readonly country: { readonly id: string, readonly name: string } } | null };

export type AgencyTiesQueryVariables = Exact<{
  id: string | number;
  filter?: LiaisonFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AgencyTiesQuery = { readonly agency: { readonly id: string, readonly liaisons: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly partner: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly node: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number } }> } } | null };

export type BacktestQueryVariables = Exact<{ [key: string]: never; }>;


export type BacktestQuery = { readonly backtest: { readonly scored: number, readonly positives: number, readonly pairs: number, readonly auc: number | null, readonly low: number | null, readonly high: number | null, readonly baseline: number | null, readonly pValue: number | null, readonly observed: number, readonly leaks: ReadonlyArray<{ readonly excluded: BacktestExclusion | null, readonly asOf: number | null, readonly candidates: number, readonly positives: number, readonly auc: number | null, readonly leak: { readonly id: string, readonly name: string, readonly published: string | null }, readonly holder: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly outside: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly precisionAt: ReadonlyArray<{ readonly k: number, readonly precision: number, readonly baseline: number }> }>, readonly precisionAt: ReadonlyArray<{ readonly k: number, readonly precision: number, readonly baseline: number }>, readonly kinds: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly groups: ReadonlyArray<{ readonly group: ReactionGroup, readonly count: number }>, readonly model: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: string, readonly default: string, readonly range: string }> } } | null };

export type CompareQueryVariables = Exact<{
  before: string;
  after: string;
  clock?: Clock | null | undefined;
  filter?: LiaisonFilter | null | undefined;
}>;


export type CompareQuery = { readonly compare: { readonly totalAppeared: number, readonly totalGone: number, readonly totalUnchanged: number, readonly totalAgenciesAppeared: number, readonly totalAgenciesGone: number, readonly truncated: boolean, readonly appeared: ReadonlyArray<{ readonly reasons: ReadonlyArray<ChangeReason>, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null }>, readonly gone: ReadonlyArray<{ readonly reasons: ReadonlyArray<ChangeReason>, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null }>, readonly unchanged: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }>, readonly agenciesAppeared: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly agenciesGone: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly model: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: string, readonly default: string, readonly range: string }> } } | null };

export type ChangedFragment = { readonly reasons: ReadonlyArray<ChangeReason>, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null };

export type TieBetweenFragment = { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } };

export type CountryQueryVariables = Exact<{
  id: string | number;
}>;


export type CountryQuery = { readonly country: { readonly id: string, readonly name: string, readonly region: Region, readonly agencies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }> } } | null };

export type EvidenceByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type EvidenceByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Arrangement' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Disclosure', readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> } }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Leak' }
    | { readonly __typename: 'Liaison' }
    | { readonly __typename: 'Reaction' }
    | { readonly __typename: 'Support' }
    | { readonly __typename: 'Topic' }
   | null> | null };

export type DocumentsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type DocumentsByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Arrangement' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Disclosure' }
    | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean }
    | { readonly __typename: 'Leak' }
    | { readonly __typename: 'Liaison' }
    | { readonly __typename: 'Reaction' }
    | { readonly __typename: 'Support' }
    | { readonly __typename: 'Topic' }
   | null> | null };

export type ExportEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ExportEvidenceQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Arrangement' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Disclosure' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Leak' }
    | { readonly __typename: 'Liaison', readonly id: string, readonly disclosures: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly confidence: Confidence, readonly document: { readonly id: string, readonly published: string | null } }> } }
    | { readonly __typename: 'Reaction' }
    | { readonly __typename: 'Support' }
    | { readonly __typename: 'Topic' }
   | null> | null };

export type ExportTieEvidenceQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ExportTieEvidenceQuery = { readonly liaison: { readonly id: string, readonly disclosures: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly confidence: Confidence, readonly document: { readonly id: string, readonly published: string | null } }> } } | null };

export type EvidenceIdsFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly confidence: Confidence, readonly document: { readonly id: string, readonly published: string | null } }> };

export type NeighbourhoodQueryVariables = Exact<{
  of: string | number;
  filter?: LiaisonFilter | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly totalAgencies: number, readonly totalLiaisons: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly liaisons: ReadonlyArray<{ readonly id: string, readonly depth: number, readonly confidence: Confidence | null, readonly a: { readonly id: string }, readonly b: { readonly id: string } }> } | null };

export type AgencyLineFragment = { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } };

export type TieLineFragment = { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number };

export type EvidenceFragment = { readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type LeakQueryVariables = Exact<{
  id: string | number;
}>;


export type LeakQuery = { readonly leak: { readonly id: string, readonly name: string, readonly kind: LeakKind, readonly published: string | null, readonly publisher: string, readonly extent: string | null, readonly summary: string, readonly url: string | null, readonly checked: boolean, readonly heldBy: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly documents: { readonly totalCount: number }, readonly disclosures: { readonly totalCount: number }, readonly reactions: { readonly totalCount: number }, readonly exposure: { readonly ties: ReadonlyArray<{ readonly novelty: Novelty, readonly severity: number, readonly families: ReadonlyArray<Family>, readonly leakedOnly: boolean, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }, readonly disclosures: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly confidence: Confidence }>, readonly elsewhere: ReadonlyArray<{ readonly id: string }> }>, readonly agencies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };

export type LeakDocumentsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type LeakDocumentsQuery = { readonly leak: { readonly id: string, readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } } | null };

export type LeakDisclosuresQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type LeakDisclosuresQuery = { readonly leak: { readonly id: string, readonly disclosures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly between: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }>, readonly liaisons: ReadonlyArray<{ readonly id: string, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null } }>, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> } }> } } | null };

export type ModelUsedFragment = { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: string, readonly default: string, readonly range: string }> };

export type NoticeFragment = { readonly reason: NoteReason, readonly about: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly see: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }> };

export type StandingLineFragment = { readonly partners: number, readonly countries: number, readonly topics: number, readonly within: number, readonly reachable: number, readonly meanDistance: number | null };

export type ReactionLineFragment = { readonly id: string, readonly kind: ReactionKind, readonly date: string | null, readonly summary: string, readonly checked: boolean, readonly by:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
  , readonly toward:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
   | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null };

export type SupportLineFragment = { readonly id: string, readonly kind: SupportKind, readonly since: string | null, readonly until: string | null, readonly summary: string, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } };

export type TestedFragment = { readonly excluded: BacktestExclusion | null, readonly asOf: number | null, readonly candidates: number, readonly positives: number, readonly auc: number | null, readonly holder: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly outside: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly precisionAt: ReadonlyArray<{ readonly k: number, readonly precision: number, readonly baseline: number }> };

export type NetworkQueryVariables = Exact<{
  filter?: LiaisonFilter | null | undefined;
  among?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type NetworkQuery = { readonly network: { readonly truncated: boolean, readonly because: Cut | null, readonly totalAgencies: number, readonly totalLiaisons: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly liaisons: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string }, readonly b: { readonly id: string } }>, readonly members: ReadonlyArray<{ readonly beyond: number, readonly agency: { readonly id: string } }>, readonly notes: ReadonlyArray<{ readonly reason: NoteReason, readonly about: string, readonly agency: { readonly id: string, readonly name: string } | null }> } | null };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { readonly arrangements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly agency: { readonly id: string } }> }> } | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  filter?: LiaisonFilter | null | undefined;
  via?: ReadonlyArray<string | number> | string | number | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  weighting?: PathWeighting | null | undefined;
  first?: number | null | undefined;
  maxHops?: number | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly truncated: boolean, readonly because: Cut | null, readonly explored: number, readonly maxHops: number, readonly notes: ReadonlyArray<{ readonly reason: NoteReason, readonly about: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly see: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }> }>, readonly model: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: string, readonly default: string, readonly range: string }> } | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly cost: number | null, readonly closeness: number, readonly weakestConfidence: Confidence | null, readonly weakestLink: { readonly liaison: { readonly id: string } }, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number } }> }> } | null };

export type ArrangementQueryVariables = Exact<{
  id: string | number;
}>;


export type ArrangementQuery = { readonly arrangement: { readonly id: string, readonly name: string, readonly kind: ArrangementKind, readonly since: string | null, readonly until: string | null, readonly summary: string, readonly url: string | null, readonly checked: boolean, readonly members: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }> } | null };

export type DocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentQuery = { readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly written: string | null, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly author: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null }> } | null };

export type DocumentDisclosuresQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DocumentDisclosuresQuery = { readonly document: { readonly id: string, readonly disclosures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly between: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }>, readonly liaisons: ReadonlyArray<{ readonly id: string, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null } }>, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> } }> } } | null };

export type DocumentReactionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DocumentReactionsQuery = { readonly document: { readonly id: string, readonly reactions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReactionKind, readonly date: string | null, readonly summary: string, readonly checked: boolean, readonly by:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        , readonly toward:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
         | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null }> } } | null };

export type TopicQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicQuery = { readonly topic: { readonly id: string, readonly name: string, readonly broader: { readonly id: string, readonly name: string } | null, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type TopicDisclosuresQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TopicDisclosuresQuery = { readonly topic: { readonly id: string, readonly disclosures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly between: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }>, readonly liaisons: ReadonlyArray<{ readonly id: string, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null } }>, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> } }> } } | null };

export type DisclosureQueryVariables = Exact<{
  id: string | number;
}>;


export type DisclosureQuery = { readonly disclosure: { readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly between: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly liaisons: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }>, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> } } | null };

export type ReactionQueryVariables = Exact<{
  id: string | number;
}>;


export type ReactionQuery = { readonly reaction: { readonly id: string, readonly kind: ReactionKind, readonly date: string | null, readonly summary: string, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string }, readonly by:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    , readonly toward:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
     | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null } | null };

export type CountryReactionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CountryReactionsQuery = { readonly country: { readonly id: string, readonly reactions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReactionKind, readonly date: string | null, readonly summary: string, readonly checked: boolean, readonly by:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        , readonly toward:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
         | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null }> } } | null };

export type TiesQueryVariables = Exact<{
  filter?: LiaisonFilter | null | undefined;
  orderBy?: LiaisonOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type TiesQuery = { readonly liaisons: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }> } | null };

export type ToldFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly between: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null }>, readonly liaisons: ReadonlyArray<{ readonly id: string, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null } }>, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> } }> };

export type AgencyNameFragment = { readonly id: string, readonly name: string, readonly acronym: string | null };

export type ReactionPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReactionKind, readonly date: string | null, readonly summary: string, readonly checked: boolean, readonly by:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    , readonly toward:
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
     | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null }> };

export type RetrenchmentQueryVariables = Exact<{
  agency: string | number;
  drop: RetrenchmentDrop;
  filter?: LiaisonFilter | null | undefined;
  parameters?: RetrenchmentParameters | null | undefined;
}>;


export type RetrenchmentQuery = { readonly retrenchment: { readonly totalDropped: number, readonly loss: number, readonly totalUnreachable: number, readonly totalSubstitutes: number, readonly truncated: boolean, readonly dropped: ReadonlyArray<{ readonly because: ReadonlyArray<DropReason>, readonly score: number | null, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number }, readonly partner: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly disclosures: ReadonlyArray<{ readonly id: string }> }>, readonly before: { readonly partners: number, readonly countries: number, readonly topics: number, readonly within: number, readonly reachable: number, readonly meanDistance: number | null }, readonly after: { readonly partners: number, readonly countries: number, readonly topics: number, readonly within: number, readonly reachable: number, readonly meanDistance: number | null }, readonly lostCountries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly lostTopics: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly singleProviders: ReadonlyArray<{ readonly before: number, readonly topic: { readonly id: string, readonly name: string }, readonly partner: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }>, readonly unreachable: ReadonlyArray<{ readonly before: number, readonly after: number | null, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }>, readonly substitutes: ReadonlyArray<{ readonly distance: number | null, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly topics: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly through: ReadonlyArray<{ readonly from: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number } }> }>, readonly partners: ReadonlyArray<{ readonly loss: number, readonly ownLoss: number, readonly leverage: number | null, readonly partner: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly liaison: { readonly id: string }, readonly before: { readonly partners: number, readonly countries: number, readonly topics: number, readonly within: number, readonly reachable: number, readonly meanDistance: number | null }, readonly after: { readonly partners: number, readonly countries: number, readonly topics: number, readonly within: number, readonly reachable: number, readonly meanDistance: number | null }, readonly supportGiven: ReadonlyArray<{ readonly id: string, readonly kind: SupportKind, readonly since: string | null, readonly until: string | null, readonly summary: string, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } }>, readonly supportReceived: ReadonlyArray<{ readonly id: string, readonly kind: SupportKind, readonly since: string | null, readonly until: string | null, readonly summary: string, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } }> }>, readonly notes: ReadonlyArray<{ readonly reason: NoteReason, readonly about: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly see: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }> }>, readonly model: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: string, readonly default: string, readonly range: string }> } } | null };

export type RippleQueryVariables = Exact<{
  leak: string | number;
  filter?: LiaisonFilter | null | undefined;
  parameters?: RippleParameters | null | undefined;
}>;


export type RippleQuery = { readonly ripple: { readonly gravity: number, readonly disclosureCount: number, readonly totalScores: number, readonly truncated: boolean, readonly holder: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly scores: ReadonlyArray<{ readonly score: number, readonly cause: DistrustCause, readonly carried: number, readonly severity: number, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly chain: ReadonlyArray<{ readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number } }>, readonly disclosures: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly confidence: Confidence }> }>, readonly countries: ReadonlyArray<{ readonly score: number, readonly country: { readonly id: string, readonly name: string }, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }>, readonly notes: ReadonlyArray<{ readonly reason: NoteReason, readonly about: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly see: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }> }>, readonly model: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: string, readonly default: string, readonly range: string }> } } | null };

export type LeakReactionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type LeakReactionsQuery = { readonly leak: { readonly id: string, readonly reactions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReactionKind, readonly date: string | null, readonly summary: string, readonly checked: boolean, readonly by:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        , readonly toward:
          | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
         | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null }> } } | null };

export type LeakBacktestQueryVariables = Exact<{
  id: string | number;
  parameters?: BacktestParameters | null | undefined;
}>;


export type LeakBacktestQuery = { readonly leak: { readonly id: string, readonly backtest: { readonly truncated: boolean, readonly excluded: BacktestExclusion | null, readonly asOf: number | null, readonly candidates: number, readonly positives: number, readonly auc: number | null, readonly ranked: ReadonlyArray<{ readonly score: number, readonly rank: number, readonly country: { readonly id: string, readonly name: string }, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly reactions: ReadonlyArray<{ readonly id: string, readonly kind: ReactionKind, readonly date: string | null, readonly summary: string, readonly checked: boolean, readonly by:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          , readonly toward:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
           | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean } | null }> }>, readonly holder: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly outside: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly precisionAt: ReadonlyArray<{ readonly k: number, readonly precision: number, readonly baseline: number }> } | null } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: { readonly field: SearchField, readonly text: string, readonly cutBefore: boolean, readonly cutAfter: boolean, readonly fragments: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> }, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }
        | { readonly __typename: 'Arrangement', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly region: Region }
        | { readonly __typename: 'Disclosure', readonly id: string, readonly aspect: Aspect, readonly occurred: string | null, readonly summary: string, readonly document: { readonly id: string, readonly publisher: string } }
        | { readonly __typename: 'Document', readonly id: string, readonly title: string, readonly published: string | null, readonly publisher: string }
        | { readonly __typename: 'Leak', readonly id: string, readonly name: string, readonly published: string | null }
        | { readonly __typename: 'Reaction', readonly id: string, readonly date: string | null, readonly summary: string, readonly reaction: ReactionKind, readonly by:
            | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
           }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
       }> } | null };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly acronym: string | null, readonly country: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'Arrangement', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Disclosure' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Leak' }
    | { readonly __typename: 'Liaison' }
    | { readonly __typename: 'Reaction' }
    | { readonly __typename: 'Support' }
    | { readonly __typename: 'Topic' }
   | null> | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly leaks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: LeakKind, readonly published: string | null }> } | null, readonly dataset: { readonly name: string, readonly version: string, readonly loadedAt: string, readonly counts: ReadonlyArray<{ readonly noun: string, readonly count: number }> } | null };

export type StatisticsQueryVariables = Exact<{
  filter?: LiaisonFilter | null | undefined;
  rankBy?: Centrality | null | undefined;
}>;


export type StatisticsQuery = { readonly statistics: { readonly agencies: number, readonly liaisons: number, readonly countries: number, readonly density: number, readonly meanDegree: number, readonly components: ReadonlyArray<number>, readonly totalComponents: number, readonly modularity: number | null, readonly noCommunities: NoCommunities | null, readonly pivots: number, readonly totalBridges: number, readonly totalCommunities: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly betweenness: number, readonly component: number, readonly community: number | null, readonly cut: boolean, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }>, readonly bridges: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }>, readonly communities: ReadonlyArray<{ readonly number: number, readonly size: number }>, readonly model: { readonly name: string, readonly version: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: string, readonly default: string, readonly range: string }> } } | null };

export type TieQueryVariables = Exact<{
  id: string | number;
}>;


export type TieQuery = { readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } } | null };

export type TieEvidenceQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TieEvidenceQuery = { readonly liaison: { readonly id: string, readonly disclosures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null, readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TieLineFragmentDoc = new TypedDocumentString(`
    fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}
    `, {"fragmentName":"TieLine"}) as unknown as TypedDocumentString<TieLineFragment, unknown>;
export const AgencyLineFragmentDoc = new TypedDocumentString(`
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
    `, {"fragmentName":"AgencyLine"}) as unknown as TypedDocumentString<AgencyLineFragment, unknown>;
export const TieBetweenFragmentDoc = new TypedDocumentString(`
    fragment TieBetween on Liaison {
  ...TieLine
  a {
    ...AgencyLine
  }
  b {
    ...AgencyLine
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}`, {"fragmentName":"TieBetween"}) as unknown as TypedDocumentString<TieBetweenFragment, unknown>;
export const ChangedFragmentDoc = new TypedDocumentString(`
    fragment Changed on ComparedTie {
  liaison {
    ...TieBetween
  }
  reasons
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}
    fragment TieBetween on Liaison {
  ...TieLine
  a {
    ...AgencyLine
  }
  b {
    ...AgencyLine
  }
}
fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}`, {"fragmentName":"Changed"}) as unknown as TypedDocumentString<ChangedFragment, unknown>;
export const EvidenceIdsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceIds on DisclosureConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    aspect
    confidence
    document {
      id
      published
    }
  }
}
    `, {"fragmentName":"EvidenceIds"}) as unknown as TypedDocumentString<EvidenceIdsFragment, unknown>;
export const ModelUsedFragmentDoc = new TypedDocumentString(`
    fragment ModelUsed on Model {
  name
  version
  parameters {
    name
    value
    default
    range
  }
}
    `, {"fragmentName":"ModelUsed"}) as unknown as TypedDocumentString<ModelUsedFragment, unknown>;
export const NoticeFragmentDoc = new TypedDocumentString(`
    fragment Notice on Note {
  reason
  about
  agency {
    ...AgencyLine
  }
  see {
    ...AgencyLine
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}`, {"fragmentName":"Notice"}) as unknown as TypedDocumentString<NoticeFragment, unknown>;
export const StandingLineFragmentDoc = new TypedDocumentString(`
    fragment StandingLine on Standing {
  partners
  countries
  topics
  within
  reachable
  meanDistance
}
    `, {"fragmentName":"StandingLine"}) as unknown as TypedDocumentString<StandingLineFragment, unknown>;
export const SupportLineFragmentDoc = new TypedDocumentString(`
    fragment SupportLine on Support {
  id
  kind
  since
  until
  summary
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}
    `, {"fragmentName":"SupportLine"}) as unknown as TypedDocumentString<SupportLineFragment, unknown>;
export const TestedFragmentDoc = new TypedDocumentString(`
    fragment Tested on LeakBacktest {
  holder {
    ...AgencyLine
  }
  excluded
  asOf
  candidates
  positives
  outside {
    id
    name
  }
  auc
  precisionAt {
    k
    precision
    baseline
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}`, {"fragmentName":"Tested"}) as unknown as TypedDocumentString<TestedFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Disclosure {
  id
  aspect
  family
  occurred
  summary
  confidence
  checked
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
    }
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const AgencyNameFragmentDoc = new TypedDocumentString(`
    fragment AgencyName on Agency {
  id
  name
  acronym
}
    `, {"fragmentName":"AgencyName"}) as unknown as TypedDocumentString<AgencyNameFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on DisclosureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Evidence
    between {
      ...AgencyName
    }
    concerns {
      ...AgencyName
    }
    liaisons {
      id
      a {
        ...AgencyName
      }
      b {
        ...AgencyName
      }
    }
  }
}
    fragment Evidence on Disclosure {
  id
  aspect
  family
  occurred
  summary
  confidence
  checked
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment AgencyName on Agency {
  id
  name
  acronym
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const ReactionLineFragmentDoc = new TypedDocumentString(`
    fragment ReactionLine on Reaction {
  id
  kind
  date
  summary
  checked
  by {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  toward {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}
    `, {"fragmentName":"ReactionLine"}) as unknown as TypedDocumentString<ReactionLineFragment, unknown>;
export const ReactionPageFragmentDoc = new TypedDocumentString(`
    fragment ReactionPage on ReactionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReactionLine
  }
}
    fragment ReactionLine on Reaction {
  id
  kind
  date
  summary
  checked
  by {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  toward {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}`, {"fragmentName":"ReactionPage"}) as unknown as TypedDocumentString<ReactionPageFragment, unknown>;
export const AgencyDocument = new TypedDocumentString(`
    query Agency($id: ID!) {
  agency(id: $id) {
    ...AgencyLine
    nativeName
    aliases
    predecessors {
      ...AgencyLine
    }
    successors {
      ...AgencyLine
    }
    memberships {
      since
      until
      role
      arrangement {
        id
        name
      }
    }
    leaks {
      id
      name
      kind
      published
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}`) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const AgencyTiesDocument = new TypedDocumentString(`
    query AgencyTies($id: ID!, $filter: LiaisonFilter, $after: String) {
  agency(id: $id) {
    id
    liaisons(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        partner {
          ...AgencyLine
        }
        node {
          ...TieLine
        }
      }
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}`) as unknown as TypedDocumentString<AgencyTiesQuery, AgencyTiesQueryVariables>;
export const BacktestDocument = new TypedDocumentString(`
    query Backtest {
  backtest(limit: 1) {
    leaks {
      leak {
        id
        name
        published
      }
      ...Tested
    }
    scored
    positives
    pairs
    auc
    low
    high
    baseline
    pValue
    precisionAt {
      k
      precision
      baseline
    }
    observed
    kinds {
      kind
      count
    }
    groups {
      group
      count
    }
    model {
      ...ModelUsed
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment ModelUsed on Model {
  name
  version
  parameters {
    name
    value
    default
    range
  }
}
fragment Tested on LeakBacktest {
  holder {
    ...AgencyLine
  }
  excluded
  asOf
  candidates
  positives
  outside {
    id
    name
  }
  auc
  precisionAt {
    k
    precision
    baseline
  }
}`) as unknown as TypedDocumentString<BacktestQuery, BacktestQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($before: Date!, $after: Date!, $clock: Clock, $filter: LiaisonFilter) {
  compare(
    before: $before
    after: $after
    clock: $clock
    filter: $filter
    limit: 400
  ) {
    appeared {
      ...Changed
    }
    totalAppeared
    gone {
      ...Changed
    }
    totalGone
    unchanged {
      ...TieBetween
    }
    totalUnchanged
    agenciesAppeared {
      ...AgencyLine
    }
    totalAgenciesAppeared
    agenciesGone {
      ...AgencyLine
    }
    totalAgenciesGone
    truncated
    model {
      ...ModelUsed
    }
  }
}
    fragment Changed on ComparedTie {
  liaison {
    ...TieBetween
  }
  reasons
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}
fragment TieBetween on Liaison {
  ...TieLine
  a {
    ...AgencyLine
  }
  b {
    ...AgencyLine
  }
}
fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}
fragment ModelUsed on Model {
  name
  version
  parameters {
    name
    value
    default
    range
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($id: ID!) {
  country(id: $id) {
    id
    name
    region
    agencies(first: 100) {
      totalCount
      nodes {
        ...AgencyLine
      }
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const EvidenceByIdDocument = new TypedDocumentString(`
    query EvidenceById($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Disclosure {
      ...Evidence
    }
  }
}
    fragment Evidence on Disclosure {
  id
  aspect
  family
  occurred
  summary
  confidence
  checked
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<EvidenceByIdQuery, EvidenceByIdQueryVariables>;
export const DocumentsByIdDocument = new TypedDocumentString(`
    query DocumentsById($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Document {
      id
      title
      kind
      published
      publisher
      url
      checked
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsByIdQuery, DocumentsByIdQueryVariables>;
export const ExportEvidenceDocument = new TypedDocumentString(`
    query ExportEvidence($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Liaison {
      id
      disclosures(first: 20) {
        ...EvidenceIds
      }
    }
  }
}
    fragment EvidenceIds on DisclosureConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    aspect
    confidence
    document {
      id
      published
    }
  }
}`) as unknown as TypedDocumentString<ExportEvidenceQuery, ExportEvidenceQueryVariables>;
export const ExportTieEvidenceDocument = new TypedDocumentString(`
    query ExportTieEvidence($id: ID!, $after: String) {
  liaison(id: $id) {
    id
    disclosures(first: 100, after: $after) {
      ...EvidenceIds
    }
  }
}
    fragment EvidenceIds on DisclosureConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    aspect
    confidence
    document {
      id
      published
    }
  }
}`) as unknown as TypedDocumentString<ExportTieEvidenceQuery, ExportTieEvidenceQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: ID!, $filter: LiaisonFilter) {
  neighbourhood(of: $of, hops: 1, filter: $filter, limit: 500) {
    nodes {
      ...AgencyLine
    }
    liaisons {
      id
      depth
      confidence
      a {
        id
      }
      b {
        id
      }
    }
    truncated
    totalAgencies
    totalLiaisons
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const LeakDocument = new TypedDocumentString(`
    query Leak($id: ID!) {
  leak(id: $id) {
    id
    name
    kind
    published
    publisher
    extent
    summary
    url
    checked
    heldBy {
      ...AgencyLine
    }
    documents(first: 1) {
      totalCount
    }
    disclosures(first: 1) {
      totalCount
    }
    reactions(first: 1) {
      totalCount
    }
    exposure {
      ties {
        novelty
        severity
        families
        leakedOnly
        liaison {
          ...TieLine
          a {
            ...AgencyLine
          }
          b {
            ...AgencyLine
          }
        }
        disclosures {
          id
          aspect
          confidence
        }
        elsewhere {
          id
        }
      }
      agencies {
        ...AgencyLine
      }
      countries {
        id
        name
      }
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}`) as unknown as TypedDocumentString<LeakQuery, LeakQueryVariables>;
export const LeakDocumentsDocument = new TypedDocumentString(`
    query LeakDocuments($id: ID!, $after: String) {
  leak(id: $id) {
    id
    documents(first: 20, after: $after, orderBy: {field: PUBLISHED}) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        kind
        published
        publisher
        url
        checked
        derivedFrom {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeakDocumentsQuery, LeakDocumentsQueryVariables>;
export const LeakDisclosuresDocument = new TypedDocumentString(`
    query LeakDisclosures($id: ID!, $after: String) {
  leak(id: $id) {
    id
    disclosures(first: 20, after: $after) {
      ...Told
    }
  }
}
    fragment Evidence on Disclosure {
  id
  aspect
  family
  occurred
  summary
  confidence
  checked
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Told on DisclosureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Evidence
    between {
      ...AgencyName
    }
    concerns {
      ...AgencyName
    }
    liaisons {
      id
      a {
        ...AgencyName
      }
      b {
        ...AgencyName
      }
    }
  }
}
fragment AgencyName on Agency {
  id
  name
  acronym
}`) as unknown as TypedDocumentString<LeakDisclosuresQuery, LeakDisclosuresQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($filter: LiaisonFilter, $among: [ID!]) {
  network(filter: $filter, among: $among, limit: 500) {
    nodes {
      ...AgencyLine
    }
    liaisons {
      ...TieLine
      a {
        id
      }
      b {
        id
      }
    }
    members {
      agency {
        id
      }
      beyond
    }
    notes {
      reason
      about
      agency {
        id
        name
      }
    }
    truncated
    because
    totalAgencies
    totalLiaisons
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups {
  arrangements(first: 100) {
    totalCount
    nodes {
      id
      name
      members {
        agency {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $filter: LiaisonFilter, $via: [ID!], $avoid: [ID!], $weighting: PathWeighting, $first: Int, $maxHops: Int) {
  paths(
    from: $from
    to: $to
    filter: $filter
    via: $via
    avoid: $avoid
    weighting: $weighting
    first: $first
    maxHops: $maxHops
  ) {
    truncated
    because
    explored
    maxHops
    notes {
      ...Notice
    }
    model {
      ...ModelUsed
    }
    paths {
      length
      cost
      closeness
      weakestConfidence
      weakestLink {
        liaison {
          id
        }
      }
      hops {
        from {
          ...AgencyLine
        }
        to {
          ...AgencyLine
        }
        liaison {
          ...TieLine
        }
      }
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}
fragment ModelUsed on Model {
  name
  version
  parameters {
    name
    value
    default
    range
  }
}
fragment Notice on Note {
  reason
  about
  agency {
    ...AgencyLine
  }
  see {
    ...AgencyLine
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ArrangementDocument = new TypedDocumentString(`
    query Arrangement($id: ID!) {
  arrangement(id: $id) {
    id
    name
    kind
    since
    until
    summary
    url
    checked
    members {
      since
      until
      role
      agency {
        ...AgencyLine
      }
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}`) as unknown as TypedDocumentString<ArrangementQuery, ArrangementQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!) {
  document(id: $id) {
    id
    title
    kind
    written
    published
    publisher
    url
    checked
    author {
      ...AgencyLine
    }
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
      kind
      published
      publisher
      url
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentDisclosuresDocument = new TypedDocumentString(`
    query DocumentDisclosures($id: ID!, $after: String) {
  document(id: $id) {
    id
    disclosures(first: 20, after: $after) {
      ...Told
    }
  }
}
    fragment Evidence on Disclosure {
  id
  aspect
  family
  occurred
  summary
  confidence
  checked
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Told on DisclosureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Evidence
    between {
      ...AgencyName
    }
    concerns {
      ...AgencyName
    }
    liaisons {
      id
      a {
        ...AgencyName
      }
      b {
        ...AgencyName
      }
    }
  }
}
fragment AgencyName on Agency {
  id
  name
  acronym
}`) as unknown as TypedDocumentString<DocumentDisclosuresQuery, DocumentDisclosuresQueryVariables>;
export const DocumentReactionsDocument = new TypedDocumentString(`
    query DocumentReactions($id: ID!, $after: String) {
  document(id: $id) {
    id
    reactions(first: 20, after: $after, orderBy: {field: DATE}) {
      ...ReactionPage
    }
  }
}
    fragment ReactionLine on Reaction {
  id
  kind
  date
  summary
  checked
  by {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  toward {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}
fragment ReactionPage on ReactionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReactionLine
  }
}`) as unknown as TypedDocumentString<DocumentReactionsQuery, DocumentReactionsQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($id: ID!) {
  topic(id: $id) {
    id
    name
    broader {
      id
      name
    }
    narrower {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const TopicDisclosuresDocument = new TypedDocumentString(`
    query TopicDisclosures($id: ID!, $after: String) {
  topic(id: $id) {
    id
    disclosures(first: 20, after: $after) {
      ...Told
    }
  }
}
    fragment Evidence on Disclosure {
  id
  aspect
  family
  occurred
  summary
  confidence
  checked
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
    }
  }
}
fragment Told on DisclosureConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Evidence
    between {
      ...AgencyName
    }
    concerns {
      ...AgencyName
    }
    liaisons {
      id
      a {
        ...AgencyName
      }
      b {
        ...AgencyName
      }
    }
  }
}
fragment AgencyName on Agency {
  id
  name
  acronym
}`) as unknown as TypedDocumentString<TopicDisclosuresQuery, TopicDisclosuresQueryVariables>;
export const DisclosureDocument = new TypedDocumentString(`
    query Disclosure($id: ID!) {
  disclosure(id: $id) {
    ...Evidence
    between {
      ...AgencyLine
    }
    concerns {
      ...AgencyLine
    }
    topics {
      id
      name
    }
    liaisons {
      ...TieBetween
    }
  }
}
    fragment TieBetween on Liaison {
  ...TieLine
  a {
    ...AgencyLine
  }
  b {
    ...AgencyLine
  }
}
fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}
fragment Evidence on Disclosure {
  id
  aspect
  family
  occurred
  summary
  confidence
  checked
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<DisclosureQuery, DisclosureQueryVariables>;
export const ReactionDocument = new TypedDocumentString(`
    query Reaction($id: ID!) {
  reaction(id: $id) {
    ...ReactionLine
    leak {
      id
      name
    }
  }
}
    fragment ReactionLine on Reaction {
  id
  kind
  date
  summary
  checked
  by {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  toward {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}`) as unknown as TypedDocumentString<ReactionQuery, ReactionQueryVariables>;
export const CountryReactionsDocument = new TypedDocumentString(`
    query CountryReactions($id: ID!, $after: String) {
  country(id: $id) {
    id
    reactions(first: 20, after: $after, orderBy: {field: DATE}) {
      ...ReactionPage
    }
  }
}
    fragment ReactionLine on Reaction {
  id
  kind
  date
  summary
  checked
  by {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  toward {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}
fragment ReactionPage on ReactionConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReactionLine
  }
}`) as unknown as TypedDocumentString<CountryReactionsQuery, CountryReactionsQueryVariables>;
export const TiesDocument = new TypedDocumentString(`
    query Ties($filter: LiaisonFilter, $orderBy: LiaisonOrder, $after: String) {
  liaisons(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TieBetween
    }
  }
}
    fragment TieBetween on Liaison {
  ...TieLine
  a {
    ...AgencyLine
  }
  b {
    ...AgencyLine
  }
}
fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}`) as unknown as TypedDocumentString<TiesQuery, TiesQueryVariables>;
export const RetrenchmentDocument = new TypedDocumentString(`
    query Retrenchment($agency: ID!, $drop: RetrenchmentDrop!, $filter: LiaisonFilter, $parameters: RetrenchmentParameters) {
  retrenchment(
    agency: $agency
    drop: $drop
    filter: $filter
    parameters: $parameters
    limit: 120
  ) {
    dropped {
      liaison {
        ...TieLine
      }
      partner {
        ...AgencyLine
      }
      because
      disclosures {
        id
      }
      score
    }
    totalDropped
    loss
    before {
      ...StandingLine
    }
    after {
      ...StandingLine
    }
    lostCountries {
      id
      name
    }
    lostTopics {
      id
      name
    }
    singleProviders {
      topic {
        id
        name
      }
      partner {
        ...AgencyLine
      }
      before
    }
    unreachable {
      agency {
        ...AgencyLine
      }
      before
      after
    }
    totalUnreachable
    substitutes {
      agency {
        ...AgencyLine
      }
      topics {
        id
        name
      }
      distance
      through {
        from {
          ...AgencyLine
        }
        to {
          ...AgencyLine
        }
        liaison {
          ...TieLine
        }
      }
    }
    totalSubstitutes
    partners {
      partner {
        ...AgencyLine
      }
      liaison {
        id
      }
      loss
      ownLoss
      leverage
      before {
        ...StandingLine
      }
      after {
        ...StandingLine
      }
      supportGiven {
        ...SupportLine
      }
      supportReceived {
        ...SupportLine
      }
    }
    truncated
    notes {
      ...Notice
    }
    model {
      ...ModelUsed
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}
fragment ModelUsed on Model {
  name
  version
  parameters {
    name
    value
    default
    range
  }
}
fragment Notice on Note {
  reason
  about
  agency {
    ...AgencyLine
  }
  see {
    ...AgencyLine
  }
}
fragment StandingLine on Standing {
  partners
  countries
  topics
  within
  reachable
  meanDistance
}
fragment SupportLine on Support {
  id
  kind
  since
  until
  summary
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}`) as unknown as TypedDocumentString<RetrenchmentQuery, RetrenchmentQueryVariables>;
export const RippleDocument = new TypedDocumentString(`
    query Ripple($leak: ID!, $filter: LiaisonFilter, $parameters: RippleParameters) {
  ripple(leak: $leak, filter: $filter, parameters: $parameters, limit: 200) {
    holder {
      ...AgencyLine
    }
    gravity
    disclosureCount
    scores {
      agency {
        ...AgencyLine
      }
      score
      cause
      carried
      severity
      chain {
        from {
          id
        }
        to {
          id
        }
        liaison {
          ...TieLine
        }
      }
      disclosures {
        id
        aspect
        confidence
      }
    }
    totalScores
    truncated
    countries {
      country {
        id
        name
      }
      score
      agency {
        ...AgencyLine
      }
    }
    notes {
      ...Notice
    }
    model {
      ...ModelUsed
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}
fragment ModelUsed on Model {
  name
  version
  parameters {
    name
    value
    default
    range
  }
}
fragment Notice on Note {
  reason
  about
  agency {
    ...AgencyLine
  }
  see {
    ...AgencyLine
  }
}`) as unknown as TypedDocumentString<RippleQuery, RippleQueryVariables>;
export const LeakReactionsDocument = new TypedDocumentString(`
    query LeakReactions($id: ID!, $after: String) {
  leak(id: $id) {
    id
    reactions(first: 50, after: $after, orderBy: {field: DATE}) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ReactionLine
      }
    }
  }
}
    fragment ReactionLine on Reaction {
  id
  kind
  date
  summary
  checked
  by {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  toward {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}`) as unknown as TypedDocumentString<LeakReactionsQuery, LeakReactionsQueryVariables>;
export const LeakBacktestDocument = new TypedDocumentString(`
    query LeakBacktest($id: ID!, $parameters: BacktestParameters) {
  leak(id: $id) {
    id
    backtest(parameters: $parameters, limit: 200) {
      ...Tested
      ranked {
        country {
          id
          name
        }
        score
        rank
        agency {
          ...AgencyLine
        }
        reactions {
          ...ReactionLine
        }
      }
      truncated
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment ReactionLine on Reaction {
  id
  kind
  date
  summary
  checked
  by {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  toward {
    __typename
    ... on Agency {
      id
      name
    }
    ... on Country {
      id
      name
    }
  }
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
  }
}
fragment Tested on LeakBacktest {
  holder {
    ...AgencyLine
  }
  excluded
  asOf
  candidates
  positives
  outside {
    id
    name
  }
  auc
  precisionAt {
    k
    precision
    baseline
  }
}`) as unknown as TypedDocumentString<LeakBacktestQuery, LeakBacktestQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [SearchKind!]) {
  search(query: $query, kinds: $kinds, first: 12) {
    edges {
      cursor
      match {
        field
        text
        cutBefore
        cutAfter
        fragments {
          text
          matched
        }
      }
      node {
        __typename
        ... on Agency {
          ...AgencyLine
        }
        ... on Country {
          id
          name
          region
        }
        ... on Leak {
          id
          name
          published
        }
        ... on Arrangement {
          id
          name
        }
        ... on Document {
          id
          title
          published
          publisher
        }
        ... on Disclosure {
          id
          aspect
          occurred
          summary
          document {
            id
            publisher
          }
        }
        ... on Topic {
          id
          name
        }
        ... on Reaction {
          id
          reaction: kind
          date
          summary
          by {
            __typename
            ... on Agency {
              id
              name
            }
            ... on Country {
              id
              name
            }
          }
        }
      }
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Agency {
      id
      name
      acronym
      country {
        id
        name
      }
    }
    ... on Country {
      id
      name
    }
    ... on Arrangement {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  leaks(first: 100, orderBy: {field: PUBLISHED, direction: DESC}) {
    totalCount
    nodes {
      id
      name
      kind
      published
    }
  }
  dataset {
    name
    version
    loadedAt
    counts {
      noun
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($filter: LiaisonFilter, $rankBy: Centrality) {
  statistics(filter: $filter, rankBy: $rankBy, limit: 500) {
    agencies
    liaisons
    countries
    density
    meanDegree
    components
    totalComponents
    modularity
    noCommunities
    pivots
    nodes {
      agency {
        ...AgencyLine
      }
      degree
      betweenness
      component
      community
      cut
    }
    bridges {
      ...TieBetween
    }
    totalBridges
    communities {
      number
      size
    }
    totalCommunities
    truncated
    model {
      ...ModelUsed
    }
  }
}
    fragment TieBetween on Liaison {
  ...TieLine
  a {
    ...AgencyLine
  }
  b {
    ...AgencyLine
  }
}
fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}
fragment ModelUsed on Model {
  name
  version
  parameters {
    name
    value
    default
    range
  }
}`) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const TieDocument = new TypedDocumentString(`
    query Tie($id: ID!) {
  liaison(id: $id) {
    ...TieLine
    a {
      ...AgencyLine
    }
    b {
      ...AgencyLine
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  acronym
  kind
  founded
  dissolved
  country {
    id
    name
  }
}
fragment TieLine on Liaison {
  id
  since
  until
  depth
  note
  knownSince
  confidence
  leakedOnly
  disclosureCount
}`) as unknown as TypedDocumentString<TieQuery, TieQueryVariables>;
export const TieEvidenceDocument = new TypedDocumentString(`
    query TieEvidence($id: ID!, $after: String) {
  liaison(id: $id) {
    id
    disclosures(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Evidence
      }
    }
  }
}
    fragment Evidence on Disclosure {
  id
  aspect
  family
  occurred
  summary
  confidence
  checked
  document {
    id
    title
    kind
    published
    publisher
    url
    checked
    leak {
      id
      name
    }
    derivedFrom {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<TieEvidenceQuery, TieEvidenceQueryVariables>;