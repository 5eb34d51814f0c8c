import assert from 'node:assert/strict'
import { violations } from '../axe.mjs'
import { unfold } from '../page.mjs'

const settled = (selector) => async (page) => {
  await page.locator(selector).first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
}

const states = [
  {
    state: 'the ripple of a leak with its parameters and reasons',
    search: '?leak=spy-cables&view=ripple&why=gb-sis&damping=0.4&weights=METHOD:0.9',
    ready: async (page) => {
      await settled('.ripple-table tr')(page)
      await settled('.reaction')(page)
      await unfold(page, page.getByRole('button', { name: 'How this is computed' }).first())
    },
  },
  {
    state: 'what dropping ties would cost',
    search: '?agency=za-ssa&view=what-if&dropLeak=spy-cables&belowDepth=3&distrustAfter=spy-cables&above=0.3',
    ready: async (page) => {
      await settled('table.standing')(page)
      await unfold(page, page.getByRole('button', { name: /^These ties/ }))
      await unfold(page, page.getByRole('button', { name: /^What would be dropped/ }))
    },
  },
  {
    state: 'two years compared',
    search: '?view=compare&before=1990&after=2010',
    ready: settled('[data-group]'),
  },
  { state: 'a comparison without dates', search: '?view=compare', ready: settled('.compare-form') },
  {
    state: 'statistics',
    search: '?view=statistics&size=betweenness&colour=community',
    ready: settled('tr[data-agency]'),
  },
  { state: 'the test of history', search: '?view=backtest', ready: settled('tr[data-leak]') },
  {
    state: 'paths by closeness',
    search: '?from=za-ssa&to=nz-gcsb&weighting=CLOSENESS',
    ready: settled('.path'),
  },
]

export const scenarios = states.flatMap(({ state, search, ready }) =>
  ['light', 'dark'].map((scheme) => ({
    name: `axe finds nothing wrong with ${state}, ${scheme}`,
    options: { scheme },
    run: async ({ page, open }) => {
      await open(search)
      await ready(page)
      await page.locator('.stage').waitFor()
      assert.deepEqual(await violations(page), [])
    },
  })),
)
