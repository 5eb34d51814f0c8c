// What a page does not prove. The sources of these words are docs/model.md and the dictionary of the data.

export type Limited =
  | 'tie'
  | 'agency'
  | 'country'
  | 'path'
  | 'leak'
  | 'ripple'
  | 'whatIf'
  | 'missing'
  | 'filtered'
  | 'arrangement'
  | 'compare'
  | 'statistics'
  | 'told'

const notWrongdoing = 'A tie is not wrongdoing: liaison is ordinary state practice.'
const missing =
  'A missing tie is not evidence that there is none: ties that were never published are missing, and so are those that the filters leave out.'
const publicity =
  'The number of known ties follows publicity. An agency whose papers leaked has more of them than others; that is no measure of importance.'
const confidence =
  'Confirmed, probable and alleged say how well a statement is supported. A claim in a genuine paper may be false; alleged does not mean false.'
const sources =
  'Several documents need not be several sources: some rely on others. Where nothing is recorded, that does not make them independent.'
const allTimes =
  'Without a year, ties of all times stand side by side: two of them need not have existed at the same time.'
const followed =
  'That a reaction followed is observed; that the leak caused it is not shown. Only published reactions are seen.'
const judgement =
  'Weights and shapes of the model are judgements, not measurements. Depth is treated as if its steps were equal, which nobody knows.'

export const limitWords: Readonly<Record<Limited, readonly string[]>> = {
  tie: [
    notWrongdoing,
    '“Evidence from” is often the earliest evidence, not the beginning of the tie. Where no end is known it may have ended.',
    'Depth is the closest form of work that the evidence supports. It is no measure of trust, volume or worth.',
    confidence,
    sources,
  ],
  agency: [
    notWrongdoing,
    missing,
    publicity,
    'Membership of an arrangement is not a tie by itself.',
    allTimes,
  ],
  country: [
    'These are the agencies of the country in the data, which need not be all it has.',
    notWrongdoing,
    missing,
    publicity,
    followed,
  ],
  path: [
    'A path is a chain of ties, not proof that anything passed along it. The ties may be about different subjects.',
    allTimes,
    'By the third-party rule, who receives something passes it to nobody else without the consent of who gave it. A path says nothing about consent.',
    'The order of the paths follows what was published. Closeness and cost are models; depth is no measure of trust.',
    missing,
  ],
  leak: [
    'New means that no document outside the leak in this data discloses the tie: not that nobody knew.',
    'Severity is a model of how much of a tie is laid open, not of harm done.',
    'A genuine paper may hold false claims. An agency that is named need not have done anything.',
    sources,
    followed,
    'What is exposed is the whole leak and ties of all times: the filters do not narrow it.',
  ],
  ripple: [
    'A score is how much of what an agency shared may have reached the holder of the papers, by a model. It does not say who distrusts whom, what was lost or what anybody will do.',
    'The model assumes that the third-party rule is bent, and everywhere alike. It does not know what was shared, only how deep ties are.',
    publicity,
    judgement,
    'Observed reactions stand apart from it. Whether they follow the scores is tested over all leaks, and few could be scored.',
  ],
  whatIf: [
    'Nothing here has happened, and nothing says that it will.',
    'Partners, countries, topics and reach count alike: a large service as a small one. Topics are those of published disclosures only.',
    'Nothing adapts: no one moves closer when another leaves. That an agency could step in is no sign that it would.',
    'Leverage is the ratio of two such losses. It is no measure of influence; support given or received is not part of it.',
    judgement,
  ],
  missing: [missing, publicity],
  filtered: [notWrongdoing, missing, publicity, confidence, sources],
  arrangement: [
    'Membership is not a tie by itself, and members of all times are listed together.',
    notWrongdoing,
    missing,
  ],
  compare: [
    'A tie that appears may be old: its beginning is often only the earliest evidence, and a first document may come long after it.',
    'A tie that is gone may have gone on unpublished.',
    missing,
  ],
  statistics: [
    publicity,
    'That shortest paths pass through an agency does not say that anything does.',
    'Communities are found by a method, not named by a source. Another seed may part the network otherwise.',
    missing,
  ],
  told: [
    'A disclosure says what a document shows and how well: not that it is true, nor that anybody did wrong.',
    confidence,
    sources,
  ],
}
