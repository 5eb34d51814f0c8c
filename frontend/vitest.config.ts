import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The playground's examples are the queries of ../docs.
  server: { fs: { allow: ['.', '../docs/queries', '../graph/cypher'] } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // A busy machine is no failure.
    testTimeout: 60_000,
  },
})
