import { cacheExchange, type Resolver } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { retryExchange } from '@urql/exchange-retry'
import { Client, fetchExchange } from 'urql'

/** Longer than the server's own limit, so that its error is what the reader normally sees. */
const patience = 20_000

/** Failures of a moment: asked again, the same question may do. */
const passing = new Set(['TIMEOUT', 'SERVICE_UNAVAILABLE', 'OVERLOADED'])

const embedded = () => null

/** Types without an id live inside the answer that holds them. */
const keys = Object.fromEntries(
  [
    'AgencyConnection',
    'AgencyLiaisonConnection',
    'AgencyLiaisonEdge',
    'ArrangementConnection',
    'Backtest',
    'Community',
    'ComparedTie',
    'Comparison',
    'CountryDistrust',
    'Dataset',
    'DatasetCount',
    'DisclosureConnection',
    'Distrust',
    'DocumentConnection',
    'DroppedTie',
    'ExposedTie',
    'Exposure',
    'Hop',
    'LeakBacktest',
    'LeakConnection',
    'LiaisonConnection',
    'Membership',
    'Model',
    'ModelParameter',
    'Network',
    'NetworkMember',
    'NodeStatistics',
    'Note',
    'PageInfo',
    'PartnerLoss',
    'Path',
    'PathResult',
    'PrecisionAt',
    'RankedCountry',
    'ReactionConnection',
    'ReactionCount',
    'ReactionGroupCount',
    'Retrenchment',
    'Ripple',
    'SearchConnection',
    'SearchEdge',
    'SearchMatch',
    'SingleProvider',
    'Standing',
    'Statistics',
    'Substitute',
    'TextFragment',
    'Unreachable',
  ].map((type) => [type, embedded]),
)

/** Answers a field by id from what other answers already brought. An id that was said to be unknown is not looked for again. */
const byId =
  (__typename: string): Resolver =>
  (_parent, args, cache, { parentKey, fieldName }) =>
    cache.resolve(parentKey, fieldName, args) === null ? null : { __typename, id: String(args.id) }

export const createClient = () =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        keys,
        resolvers: {
          Query: {
            agency: byId('Agency'),
            arrangement: byId('Arrangement'),
            country: byId('Country'),
            disclosure: byId('Disclosure'),
            document: byId('Document'),
            leak: byId('Leak'),
            liaison: byId('Liaison'),
            liaisons: relayPagination(),
            reaction: byId('Reaction'),
            topic: byId('Topic'),
          },
          Agency: { liaisons: relayPagination() },
          Country: { reactions: relayPagination() },
          Document: { disclosures: relayPagination(), reactions: relayPagination() },
          Topic: { disclosures: relayPagination() },
          Liaison: { disclosures: relayPagination() },
          Leak: {
            disclosures: relayPagination(),
            documents: relayPagination(),
            reactions: relayPagination(),
          },
        },
      }),
      // A cold server plans a query when it first meets it, and may run out of time once. What still fails is the reader's to see.
      retryExchange({
        maxNumberAttempts: 2,
        initialDelayMs: 400,
        retryIf: ({ graphQLErrors }) =>
          graphQLErrors.some(({ extensions }) => passing.has(String(extensions.code))),
      }),
      fetchExchange,
    ],
    fetch: (input, init) => fetch(input, { ...init, signal: deadline(init?.signal) }),
  })

const deadline = (signal: AbortSignal | null | undefined) =>
  signal ? AbortSignal.any([signal, AbortSignal.timeout(patience)]) : AbortSignal.timeout(patience)
