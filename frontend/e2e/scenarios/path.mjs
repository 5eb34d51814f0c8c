import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { choose, heading, listed, lit, unfold, until } from '../page.mjs'

const paths = (variables) =>
  ask(
    `query($from: ID!, $to: ID!, $avoid: [ID!], $filter: LiaisonFilter, $first: Int = 5) {
      paths(from: $from, to: $to, avoid: $avoid, filter: $filter, first: $first, maxHops: 6) { truncated
        notes { reason agency { name } see { id name } } paths { hops { liaison { id disclosureCount } } } } }`,
    { from: 'za-ssa', to: 'nz-gcsb', ...variables },
  ).then((data) => data.paths)

const asListed = (answer) => answer.paths.map((path) => path.hops.map((hop) => hop.liaison.id).join(' '))

const shows = (page, answer, what) =>
  until(() => listed(page.locator('.path'), 'path'), asListed(answer), what)

export const scenarios = [
  {
    name: 'find a path from the SSA to the GCSB, avoid the United States, in 2012',
    run: async ({ page, open }) => {
      await open('')
      await page.getByRole('link', { name: /from South Africa’s SSA/ }).click()
      await heading(page, 'Paths of cooperation').waitFor()
      await shows(page, await paths(), 'the paths')

      await choose(page, page.getByRole('combobox', { name: 'Avoiding' }), 'United States', /^United States/)
      await shows(page, await paths({ avoid: ['us'] }), 'the paths around the United States')

      const year = page
        .getByRole('group', { name: 'Ends and conditions' })
        .getByRole('textbox', { name: 'As of year' })
      await year.fill('2012')
      await year.press('Enter')
      const answer = await paths({ avoid: ['us'], filter: { asOf: 2012 } })
      await shows(page, answer, 'the paths of 2012')
      assert.equal(new URL(page.url()).search, '?from=za-ssa&to=nz-gcsb&avoid=us&asOf=2012')

      const [first] = answer.paths
      const evidence = await unfold(
        page,
        page
          .locator('.hops')
          .getByRole('button', { name: /^Evidence/ })
          .first(),
      )
      await until(
        () => evidence.locator('.evidence').count(),
        Math.min(20, first.hops[0].liaison.disclosureCount),
        'the evidence of the first tie',
      )
      const ties = new Set(answer.paths.flatMap((path) => path.hops.map((hop) => hop.liaison.id)))
      await until(() => lit(page), String(ties.size), 'the ties of all paths lit')
    },
  },
  {
    name: 'ask for a year in which the agency did not exist and follow the hint',
    run: async ({ page, open }) => {
      const answer = await paths({ avoid: ['us'], filter: { asOf: 2005 } })
      await open('?from=za-ssa&to=nz-gcsb&avoid=us&asOf=2005')
      await page.getByText('No path within 6 ties as of 2005').waitFor()
      const [note] = answer.notes
      assert.equal(note.reason, 'NOT_YET_FOUNDED')
      const notes = page.getByRole('list', { name: 'About the ends' })
      await notes.getByText('it did not exist in 2005').waitFor()
      await notes.getByRole('link', { name: note.see[0].name }).click()
      const instead = await paths({ from: note.see[0].id, avoid: ['us'], filter: { asOf: 2005 } })
      await page.waitForURL((url) => url.searchParams.get('from') === note.see[0].id)
      await page.locator('.path, .note').first().waitFor()
      await shows(page, instead, 'the paths from the predecessor')
    },
  },
  {
    name: 'list more paths, five at a time, up to what one answer holds',
    run: async ({ page, open }) => {
      await open('?from=za-ssa&to=nz-gcsb')
      await shows(page, await paths(), 'the first five')
      const more = page.getByRole('button', { name: 'List 5 more paths' })
      await more.focus()
      await more.press('Enter')
      await shows(page, await paths({ first: 10 }), 'the first ten')
      assert.equal(new URL(page.url()).search, '?from=za-ssa&to=nz-gcsb&paths=10')
      await page.getByText('The first 10 paths').waitFor()
      await page.locator('.path-title').nth(1).click()
      await page.waitForURL((url) => url.searchParams.get('path') === '2')
      await shows(page, await paths({ first: 10 }), 'still ten, with another chosen')

      await open('?from=za-ssa&to=nz-gcsb&path=15')
      const fifteen = await paths({ first: 15 })
      await shows(page, fifteen, 'the first fifteen')
      const ties = fifteen.paths[14].hops.map((hop) => hop.liaison.id)
      await until(() => listed(page.locator('.hops .tie-row'), 'tie'), ties, 'the ties of the fifteenth')

      await open('?from=za-ssa&to=nz-gcsb&paths=100')
      await page.getByText('100 are the most that one answer holds').waitFor()
      assert.equal(await more.count(), 0)
    },
  },
  {
    name: 'swap the ends and choose another path',
    run: async ({ page, open }) => {
      await open('?from=za-ssa&to=nz-gcsb')
      await page.getByRole('button', { name: 'Swap the two ends' }).click()
      const answer = await paths({ from: 'nz-gcsb', to: 'za-ssa' })
      await shows(page, answer, 'the paths the other way')
      await page.locator('.path-title').nth(1).click()
      await page.waitForURL((url) => url.searchParams.get('path') === '2')
      const second = answer.paths[1].hops.map((hop) => hop.liaison.id)
      await until(() => listed(page.locator('.hops .tie-row'), 'tie'), second, 'the ties of the second path')
    },
  },
]
