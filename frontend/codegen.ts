import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types for our operations from the contract. Documents become plain strings: no GraphQL library is needed to read them, and
 * "Show me the query" shows exactly what is sent. A scalar without a mapping stops the build.
 */
const config: CodegenConfig = {
  schema: '../schema.graphqls',
  documents: 'src/api/queries/*.graphql',
  ignoreNoDocuments: false,
  generates: {
    'src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        strictScalars: true,
        scalars: { Date: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
      },
    },
  },
}

export default config
