import assert from 'node:assert/strict'
import { agencyWithTies } from '../api.mjs'
import { choose, heading, listed, searchBox, unfold, until } from '../page.mjs'

export const scenarios = [
  {
    name: 'search an agency and follow a tie down to the document',
    run: async ({ page, open }) => {
      const agency = await agencyWithTies('za-ssa')
      await open('')
      await choose(
        page,
        searchBox(page),
        agency.acronym,
        new RegExp(`${agency.name}.*${agency.country.name}`),
      )
      await heading(page, agency.name).waitFor()
      assert.equal(new URL(page.url()).search, '?agency=za-ssa')

      const rows = page.locator('.tie-row')
      const expected = agency.liaisons.edges.map(({ node }) => node.id)
      await until(() => listed(rows, 'tie'), expected, 'the ties in the list')
      assert.equal(expected.length, agency.liaisons.totalCount)

      const { node, partner } = agency.liaisons.edges[0]
      const row = rows.first()
      await row.getByRole('link', { name: partner.name }).first().waitFor()
      const evidence = await unfold(page, row.getByRole('button', { name: /^Evidence/ }))
      const ids = node.disclosures.nodes.map(({ id }) => id)
      await until(() => listed(evidence.locator('.evidence'), 'id'), ids, 'the evidence of the tie')
      for (const { summary, document } of node.disclosures.nodes) {
        await evidence.getByText(summary).waitFor()
        if (document.url === null) continue
        const link = evidence.getByRole('link', { name: document.title }).first()
        assert.equal(await link.getAttribute('href'), document.url)
      }
    },
  },
  {
    name: 'Enter takes the first that is found, without waiting for the list',
    run: async ({ page, open }) => {
      await open('')
      await searchBox(page).pressSequentially('GCSB', { delay: 20 })
      await searchBox(page).press('Enter')
      await page.waitForURL((url) => url.searchParams.get('agency') === 'nz-gcsb')
      // The reader lands on the answer before they search again.
      await page.locator('.panel-head h2:focus').waitFor()
      await searchBox(page).fill('Mossad')
      await page.getByRole('option').first().waitFor()
      await searchBox(page).press('Enter')
      await page.waitForURL((url) => url.searchParams.get('agency') === 'il-mossad')
    },
  },
  {
    name: 'a search that finds nothing says so',
    run: async ({ page, open }) => {
      await open('')
      await searchBox(page).fill('qqqqzzzz')
      await page.getByText('Nothing found for “qqqqzzzz”').waitFor()
    },
  },
  {
    name: 'filters change the list and stay in the address',
    run: async ({ page, open, size }) => {
      await open('?agency=za-ssa')
      if (size.width < 960) await page.getByText('Filters', { exact: true }).click()
      await page.getByRole('combobox', { name: 'Depth at least' }).selectOption('3')
      const deep = await agencyWithTies('za-ssa', { minDepth: 3 })
      const expected = deep.liaisons.edges.map(({ node }) => node.id)
      await until(() => listed(page.locator('.tie-row'), 'tie'), expected, 'the ties of depth 3 or more')
      assert.equal(new URL(page.url()).search, '?agency=za-ssa&minDepth=3')
      await page.getByRole('button', { name: 'Clear filters' }).click()
      await page.waitForURL((url) => url.search === '?agency=za-ssa')
    },
  },
]
