import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.LIAISON_API ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [react()],
  // The playground's examples are the queries of ../docs; "Show me the query" shows Cypher of ../graph.
  server: { proxy: { '/graphql': api }, fs: { allow: ['.', '../docs/queries', '../graph/cypher'] } },
  // The playground's editor cannot be bundled ahead for development; the explorer must start without it.
  optimizeDeps: { entries: ['index.html', 'embed.html'] },
  preview: { proxy: { '/graphql': api } },
  // Inlined assets would be data: URLs, which the page's content security policy allows for images only.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { explorer: 'index.html', playground: 'playground.html', embed: 'embed.html' },
    },
  },
  worker: { format: 'es' },
})
