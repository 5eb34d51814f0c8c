import assert from 'node:assert/strict'
import { violations } from '../axe.mjs'
import { placeOf, unfold } from '../page.mjs'

const firstEvidence = async (page) => {
  await unfold(page, page.getByRole('button', { name: /^Evidence/ }).first())
  await page.locator('.evidence').first().waitFor()
}

const states = [
  { state: 'the start', search: '', ready: (page) => page.locator('.leaks li').first().waitFor() },
  {
    state: 'what the filters answer',
    search: '?leakedOnly=true',
    ready: async (page) => {
      await page.locator('.tie-row').first().waitFor()
      await unfold(page, page.getByRole('button', { name: 'What this does not prove' }))
    },
  },
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
    state: 'a chart with a selection',
    search: '?chart=us-cia:0:0!,za-ssa:200:0,gb-sis:0:200&sel=us-cia,za-ssa',
    ready: (page) => page.getByText('2 agencies selected').waitFor(),
  },
  {
    state: 'an empty chart',
    search: '?chart=',
    ready: (page) => page.getByText('This chart is empty.').waitFor(),
    bare: true,
  },
  {
    state: 'a legend with entries dimmed and dismissed',
    search: '?dim=SIGNALS&without=ALLEGED&group=arrangement',
    ready: (page) => page.locator('.stage').waitFor(),
  },
  {
    state: 'the menu of an agency',
    search: '?chart=us-cia:0:0,za-ssa:200:0',
    within: ['.canvas-menu'],
    ready: async (page) => {
      const { x, y } = await placeOf(page, 'us-cia')
      await page.mouse.click(x, y, { button: 'right' })
      await page.getByRole('menuitem', { name: 'Avoid this' }).waitFor()
    },
  },
  {
    state: 'the partners to choose from',
    search: '?chart=us-cia:0:0,za-ssa:200:0&agency=us-cia',
    within: ['.canvas-menu'],
    ready: async (page) => {
      await page.locator('.stage').waitFor()
      await page.keyboard.press('n')
      await page.getByRole('menu', { name: /^Partners of/ }).waitFor()
    },
  },
  {
    state: 'the sheet of shortcuts',
    search: '?agency=za-ssa',
    within: ['.modal'],
    ready: async (page) => {
      await page.locator('.stage').waitFor()
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    },
  },
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

export const scenarios = states.flatMap(({ state, search, within, ready, bare = false }) =>
  ['light', 'dark'].map((scheme) => ({
    name: `axe finds nothing wrong with ${state}, ${scheme}`,
    options: { scheme },
    run: async ({ page, open }) => {
      await open(search)
      await ready(page)
      if (!bare) await page.locator('.stage').waitFor()
      assert.deepEqual(await violations(page, within), [])
    },
  })),
)
