import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types for the operations in src, from the contract: this folder's copy of the server, or any server's address. */
const config: CodegenConfig = {
  schema: process.env.LIAISON_SCHEMA ?? '../../schema.graphqls',
  documents: 'src/*.ts',
  ignoreNoDocuments: false,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // Documents are plain strings: nothing but types comes from a library.
        documentMode: 'string',
        strictScalars: true,
        scalars: { Date: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
  emitLegacyCommonJSImports: false,
}

export default config
