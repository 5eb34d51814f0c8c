import assert from 'node:assert/strict'
import { violations } from '../axe.mjs'
import { unfold } from '../page.mjs'

const firstEvidence = async (page) => {
  await unfold(page, page.getByRole('button', { name: /^Evidence/ }).first())
  await page.locator('.evidence').first().waitFor()
}

const states = [
  { state: 'the start', search: '', ready: (page) => page.locator('.leaks li').first().waitFor() },
  { state: 'an agency with evidence', search: '?agency=za-ssa', ready: firstEvidence },
  {
    state: 'a tie',
    search: '?tie=il-mossad--za-ssa',
    ready: (page) => page.locator('.evidence').first().waitFor(),
  },
  { state: 'a leak with evidence', search: '?leak=spy-cables', ready: firstEvidence },
  { state: 'paths', search: '?from=za-ssa&to=nz-gcsb&avoid=us&asOf=2012', ready: firstEvidence },
  { state: 'a country', search: '?country=za', ready: (page) => page.locator('.rows li').first().waitFor() },
  { state: 'an unknown id', search: '?agency=zz&asOf=x', ready: (page) => page.getByRole('alert').waitFor() },
  {
    state: 'search results',
    search: '',
    // While suggestions are open, React Aria hides all else from assistive technology; that part is 'the start' above.
    within: ['.search', '.combo-list'],
    ready: async (page) => {
      await page.getByRole('combobox', { name: /Search agencies/ }).fill('south')
      await page.getByRole('option').first().waitFor()
    },
  },
]

export const scenarios = states.flatMap(({ state, search, within, ready }) =>
  ['light', 'dark'].map((scheme) => ({
    name: `axe finds nothing wrong with ${state}, ${scheme}`,
    options: { scheme },
    run: async ({ page, open }) => {
      await open(search)
      await ready(page)
      await page.locator('.stage').waitFor()
      assert.deepEqual(await violations(page, within), [])
    },
  })),
)
