// The style of schema.graphqls: what graphql-eslint recommends for a schema and for
// Relay, and what is set apart from that, with the reason.
import graphql from '@graphql-eslint/eslint-plugin'
import { text } from './lib/schema.mjs'

export default [
  {
    files: ['*.graphqls'],
    linterOptions: { noInlineConfig: true },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: text } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,

      // The documentation is read in the schema alone, so nothing goes without: not an
      // argument, an input field or a value of an enum either.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // Short ones stand on one line, long ones in a block: both are GraphQL.
      '@graphql-eslint/description-style': 'off',

      // A field that fails must leave its siblings their data: a non-null root field
      // would take all of them along.
      '@graphql-eslint/require-nullable-result-in-root': 'error',

      // Search goes forward only: it is in order of rank, and nobody reads it from its end.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // `nodes` beside `edges` is a plain list, and so are lists that are short and
      // complete by nature: members, hops, aliases.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],

      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          acceptedIdNames: ['id'],
          acceptedIdTypes: ['ID'],
          exceptions: {
            // What Relay gives no identity.
            suffixes: ['Connection', 'Edge', 'PageInfo', 'Payload'],
            // Parts of an answer: they are nothing apart from the question that made them.
            // And a membership, which its two ends name.
            types: [
              'Membership',
              'PathResult',
              'Path',
              'Hop',
              'Network',
              'NetworkMember',
              'Note',
              'Exposure',
              'ExposedTie',
              'Dataset',
              'DatasetCount',
              'SearchMatch',
              'TextFragment',
              'Model',
              'ModelParameter',
              'Ripple',
              'Distrust',
              'CountryDistrust',
              'Retrenchment',
              'Standing',
              'DroppedTie',
              'SingleProvider',
              'Unreachable',
              'Substitute',
              'PartnerLoss',
              'Comparison',
              'ComparedTie',
              'Statistics',
              'NodeStatistics',
              'Community',
              'DatedStatistics',
              'Backtest',
              'LeakBacktest',
              'RankedCountry',
              'PrecisionAt',
              'ReactionCount',
              'ReactionGroupCount',
            ],
          },
        },
      ],
    },
  },
]
