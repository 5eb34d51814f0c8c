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
 * together by at least one disclosure of the tie. Unknown ids are an error (UNKNOWN_ID). At most 100 ids a list.
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

export type AgencyQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyQuery = { readonly agency: { readonly nativeName: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly memberships: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly arrangement: { readonly id: string, readonly name: string, readonly url: string | null } }>, readonly leaks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: LeakKind, readonly published: string | null }>, readonly country: { readonly id: string, readonly name: string } } | null };

export type AgencyTiesQueryVariables = Exact<{
  id: string | number;
  filter?: LiaisonFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AgencyTiesQuery = { readonly agency: { readonly id: string, readonly liaisons: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly partner: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly node: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number } }> } } | null };

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
    | { readonly __typename: 'Disclosure', readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null } }
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

export type AgencyLineFragment = { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } };

export type TieLineFragment = { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number };

export type EvidenceFragment = { readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null } };

export type LeakQueryVariables = Exact<{
  id: string | number;
}>;


export type LeakQuery = { readonly leak: { readonly id: string, readonly name: string, readonly kind: LeakKind, readonly published: string | null, readonly publisher: string, readonly extent: string | null, readonly summary: string, readonly url: string | null, readonly checked: boolean, readonly heldBy: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly exposure: { readonly ties: ReadonlyArray<{ readonly novelty: Novelty, readonly severity: number, readonly families: ReadonlyArray<Family>, readonly leakedOnly: boolean, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } }, readonly disclosures: ReadonlyArray<{ readonly id: string }>, readonly elsewhere: ReadonlyArray<{ readonly id: string }> }>, readonly agencies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };

export type NetworkQueryVariables = Exact<{
  filter?: LiaisonFilter | null | undefined;
}>;


export type NetworkQuery = { readonly network: { readonly truncated: boolean, readonly because: Cut | null, readonly totalAgencies: number, readonly totalLiaisons: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }>, readonly liaisons: ReadonlyArray<{ readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string }, readonly b: { readonly id: string } }> } | null };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  filter?: LiaisonFilter | null | undefined;
  via?: ReadonlyArray<string | number> | string | number | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  maxHops?: number | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly truncated: boolean, readonly because: Cut | null, readonly explored: number, readonly maxHops: number, readonly notes: ReadonlyArray<{ readonly reason: NoteReason, readonly about: string, readonly agency: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly see: ReadonlyArray<{ readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }> }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly closeness: number, readonly weakestConfidence: Confidence | null, readonly weakestLink: { readonly liaison: { readonly id: string } }, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number } }> }> } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }
      | { readonly __typename: 'Arrangement', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly region: Region }
      | { readonly __typename: 'Disclosure' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Leak', readonly id: string, readonly name: string, readonly published: string | null }
      | { readonly __typename: 'Reaction' }
      | { readonly __typename: 'Topic' }
    > } | null };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly acronym: string | null }
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

export type TieQueryVariables = Exact<{
  id: string | number;
}>;


export type TieQuery = { readonly liaison: { readonly id: string, readonly since: string | null, readonly until: string | null, readonly depth: number, readonly note: string | null, readonly knownSince: string | null, readonly confidence: Confidence | null, readonly leakedOnly: boolean, readonly disclosureCount: number, readonly a: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } }, readonly b: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly kind: AgencyKind, readonly founded: string | null, readonly dissolved: string | null, readonly country: { readonly id: string, readonly name: string } } } | null };

export type TieEvidenceQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TieEvidenceQuery = { readonly liaison: { readonly id: string, readonly disclosures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly aspect: Aspect, readonly family: Family, readonly occurred: string | null, readonly summary: string, readonly confidence: Confidence, readonly checked: boolean, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly published: string | null, readonly publisher: string, readonly url: string | null, readonly checked: boolean, readonly leak: { readonly id: string, readonly name: string } | null } }> } } | null };

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
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
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
        url
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
export const NetworkDocument = new TypedDocumentString(`
    query Network($filter: LiaisonFilter) {
  network(filter: $filter, limit: 500) {
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
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $filter: LiaisonFilter, $via: [ID!], $avoid: [ID!], $maxHops: Int) {
  paths(
    from: $from
    to: $to
    filter: $filter
    via: $via
    avoid: $avoid
    first: 5
    maxHops: $maxHops
  ) {
    truncated
    because
    explored
    maxHops
    notes {
      reason
      about
      agency {
        ...AgencyLine
      }
      see {
        ...AgencyLine
      }
    }
    paths {
      length
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
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $kinds: [SearchKind!]) {
  search(query: $query, kinds: $kinds, first: 12) {
    nodes {
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
  }
}`) as unknown as TypedDocumentString<TieEvidenceQuery, TieEvidenceQueryVariables>;