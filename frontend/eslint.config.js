// TypeScript itself finds unused and unknown names (tsconfig.json); these rules hold what it cannot: the arrows between
// folders, the rules of hooks, and no `any`. Parsed by Babel because typescript 7 no longer offers a parser to tools.
import babelParser from '@babel/eslint-parser'
import reactHooks from 'eslint-plugin-react-hooks'

const noAny = {
  selector: 'TSAnyKeyword',
  message: 'No `any`: name the type, or use `unknown` and narrow it.',
}

/** Imports that a folder may not have, each with the reason a reader needs. */
const arrow = (folder, groups, reason) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: groups, message: reason }] }],
  },
})

/** Folders of what is seen. */
const views = ['canvas', 'workspace', 'table', 'atlas', 'time', 'panels', 'share', 'export'].map(
  (folder) => `**/${folder}/**`,
)

const react = ['react', 'react-dom', 'react-dom/*', 'react-aria-components', 'urql', '@tanstack/*']

export default [
  { ignores: ['dist/', 'src/api/generated/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    languageOptions: {
      parser: babelParser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: { parserOpts: { plugins: ['typescript', 'jsx'] } },
      },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'no-restricted-syntax': ['error', noAny],
      'no-console': 'error',
      'no-debugger': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  arrow(
    'src/graph',
    [...react, '**/explore/**', '**/ui/**', ...views],
    'src/graph is the pure model: it runs in a worker and in tests without a page.',
  ),
  arrow(
    'src/explore',
    views,
    'src/explore is the state of the exploration: views read it, it knows no view.',
  ),
  arrow(
    'src/ui',
    [...views, '../explore/*', '../api/*', 'urql', '@tanstack/*'],
    'src/ui holds small presentational parts: data comes in as properties.',
  ),
  { files: ['e2e/**', 'scripts/**'], rules: { 'no-console': 'off' } },
]
