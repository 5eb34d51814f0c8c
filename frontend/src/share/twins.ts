import type { Question } from '../api/ask'
import comparedAsOf from '../../../graph/cypher/twin/compared_as_of.cypher?raw'
import comparedKnownBy from '../../../graph/cypher/twin/compared_known_by.cypher?raw'
import costOfCut from '../../../graph/cypher/twin/cost_of_cut.cypher?raw'
import countriesThatCut from '../../../graph/cypher/twin/countries_that_cut.cypher?raw'
import exposureOfLeaks from '../../../graph/cypher/twin/exposure_of_leaks.cypher?raw'
import liaisonsCounted from '../../../graph/cypher/twin/liaisons_counted.cypher?raw'
import neighbourhood from '../../../graph/cypher/twin/neighbourhood.cypher?raw'
import networkFigures from '../../../graph/cypher/twin/network_figures.cypher?raw'
import pathsBetween from '../../../graph/cypher/twin/paths_between.cypher?raw'
import rippleScores from '../../../graph/cypher/twin/ripple_scores.cypher?raw'
import wholeNetwork from '../../../graph/cypher/twin/whole_network.cypher?raw'
import evidenceOfTies from './cypher/evidence_of_tie.cypher?raw'
import { literal } from './literal'

/** The analysts' query that gives the same ids as an operation. Most texts are the catalogue's, which tests hold to the API. */
export interface Twin {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** Where the two do not ask quite the same. */
  readonly note?: string
}

type Variables = Readonly<Record<string, unknown>>

const lastLine = 'RETURN tie.id AS id ORDER BY id'

/** The counted ties, of one agency. */
export const tiesOfAgency = liaisonsCounted.replace(
  lastLine,
  `WITH a, tie, b WHERE $agency IN [a.id, b.id]\n${lastLine}`,
)

/** A number's place where a Cypher query takes a whole number and the operation a date. */
const year = (date: unknown) => Number(String(date).slice(0, 4))

const unfiltered = (v: Variables, note: string) => (v.filter || v.parameters ? { note } : {})

const twins: Readonly<Record<string, (v: Variables) => Twin | undefined>> = {
  Network: ({ among = null, filter = {} }) => ({
    text: wholeNetwork,
    parameters: { among, limit: 500, filter },
  }),
  Neighbourhood: ({ of, filter = {} }) => ({
    text: neighbourhood,
    parameters: { of, hops: 1, limit: 500, filter },
  }),
  AgencyTies: ({ id, filter = {} }) => ({ text: tiesOfAgency, parameters: { agency: id, filter } }),
  Ties: ({ filter = {} }) => ({ text: liaisonsCounted, parameters: { filter } }),
  Tie: ({ id }) => evidenceOfTie(id),
  TieEvidence: ({ id }) => evidenceOfTie(id),
  Leak: ({ id }) => ({ text: exposureOfLeaks, parameters: { ids: [id] } }),
  Paths: ({ from, to, via = [], avoid = [], first = 5, maxHops, filter = {}, weighting }) =>
    weighting
      ? undefined
      : {
          text: pathsBetween,
          parameters: { from, to, via, avoid, first, maxHops: Math.min(5, Number(maxHops)), filter },
          ...(Number(maxHops) > 5 && {
            note: `In Cypher paths end at 5 ties; this view allows more. Where ${String(first)} paths are found within 5 ties, both give the same.`,
          }),
        },
  Compare: (v) =>
    v.clock === 'KNOWN_BY'
      ? {
          text: comparedKnownBy,
          parameters: { before: v.before, after: v.after },
          ...unfiltered(v, 'Without the filters of this view.'),
        }
      : {
          text: comparedAsOf,
          parameters: { before: year(v.before), after: year(v.after) },
          ...unfiltered(v, 'Without the filters of this view.'),
        },
  Ripple: (v) => ({
    text: rippleScores,
    parameters: { leak: v.leak ?? v.id, damping: 0.5, share: 0.25, maxTies: 3 },
    ...unfiltered(v, 'With the model’s own parameters and without filters.'),
  }),
  Retrenchment: ({ agency, drop, filter, parameters }) => {
    const { ties = [], ...others } = drop as { readonly ties?: readonly string[] }
    const exact = Object.keys(others).length === 0 && !filter && !parameters
    return {
      text: costOfCut,
      parameters: { agency, ties },
      ...(!exact && {
        note: 'Without filters, and for ties that are named one by one: put the ids of all that are dropped into $ties.',
      }),
    }
  },
  Statistics: (v) => ({
    text: networkFigures,
    parameters: {},
    ...unfiltered(v, 'Without the filters of this view.'),
  }),
  Backtest: () => ({
    text: countriesThatCut,
    parameters: {},
    note: 'The observed reactions that the model is tested on; the scores are the ripple’s.',
  }),
}

const evidenceOfTie = (id: unknown): Twin => ({ text: evidenceOfTies, parameters: { tie: id } })

/** The twin of a question, where the catalogue has one. */
export function twinOf({ text, variables }: Question): Twin | undefined {
  const name = /^\s*(?:#.*\n\s*)*query (\w+)/.exec(text)?.[1] ?? ''
  return Object.hasOwn(twins, name) ? twins[name]?.(variables as Variables) : undefined
}

/** What to paste into Neo4j Browser or cypher-shell: parameters first, then the query. */
export const runnable = ({ text, parameters }: Twin) =>
  [
    ...Object.entries(parameters).map(([name, value]) => `:param ${name} => ${literal(value)};`),
    `${text.trim()};`,
  ].join('\n')
