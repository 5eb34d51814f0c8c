import type {
  BacktestExclusion,
  ChangeReason,
  DropReason,
  ReactionGroup,
  ReactionKind,
  SupportKind,
} from '../api/generated/graphql'

// Words for what the analyses answer. Careful ones: what is inferred is never worded as if it had happened.

export const reactionWords: Readonly<Record<ReactionKind, string>> = {
  PROTEST: 'protest',
  INQUIRY: 'inquiry',
  SUSPENSION: 'suspension',
  EXPULSION: 'expulsion',
  RETRENCHMENT: 'cut in sharing',
  REFORM: 'reform',
  REASSURANCE: 'reassurance',
  RESUMPTION: 'resumption',
  NONE_OBSERVED: 'no change observed',
}

export const groupWords: Readonly<Record<ReactionGroup, string>> = {
  PROTEST: 'protest',
  CUT: 'cut: suspension, expulsion, less sharing',
  REASSURANCE: 'reassurance',
  RESUMPTION: 'resumption of what was cut',
  OTHER: 'inquiry, reform or no change observed',
}

export const supportWords: Readonly<Record<SupportKind, string>> = {
  FUNDING: 'money',
  TRAINING: 'training',
  EQUIPMENT: 'equipment',
  TECHNICAL: 'technical help',
}

export const dropWords: Readonly<Record<DropReason, string>> = {
  NAMED: 'chosen',
  SHALLOW: 'below the depth',
  LEAKED: 'shown by the leak',
  DISTRUSTED: 'modelled distrust above the limit',
}

export const changeWords: Readonly<Record<ChangeReason, string>> = {
  TIE_BEGAN: 'began, or earliest evidence of it',
  TIE_ENDED: 'ended',
  AGENCY_FOUNDED: 'an agency was founded',
  AGENCY_DISSOLVED: 'an agency was dissolved',
  FIRST_DISCLOSED: 'first disclosed',
  EVIDENCE_CHANGED: 'what is published of it changed',
}

export const exclusionWords: Readonly<Record<BacktestExclusion, string>> = {
  NO_HOLDER: 'no one agency is known to have held the papers',
  NO_DATE: 'its publication has no date',
  HOLDER_ABSENT: 'the holder did not exist in the year of publication',
  NO_DISCLOSURE: 'it discloses nothing that could be scored',
  NO_POSITIVE: 'no country is recorded as having protested, suspended, expelled or cut back',
  ALL_POSITIVE: 'every country is recorded as having reacted, so that there is nothing to tell apart',
}
