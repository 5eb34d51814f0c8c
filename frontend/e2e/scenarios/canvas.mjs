import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { heading, placeOf, until } from '../page.mjs'
import { serveNetwork, syntheticNetwork } from '../synthetic.mjs'

export const scenarios = [
  {
    name: 'the canvas draws the whole network, and a click selects',
    run: async ({ page, open }) => {
      const { network, agency } = await ask(
        '{ network(limit: 500) { nodes { id } liaisons { id } } agency(id: "us-cia") { name } }',
      )
      await open('')
      const stage = page.locator('.stage')
      await until(() => stage.getAttribute('data-agencies'), String(network.nodes.length), 'agencies drawn')
      await until(() => stage.getAttribute('data-ties'), String(network.liaisons.length), 'ties drawn')
      await stage.locator('canvas').first().waitFor()
      const { x, y } = await placeOf(page, 'us-cia')
      await page.mouse.click(x, y)
      await heading(page, agency.name).waitFor()
    },
  },
  {
    name: 'walk the network by keyboard',
    run: async ({ page, open }) => {
      const { agency } = await ask('{ agency(id: "za-ssa") { name } }')
      await open('?agency=za-ssa')
      const stage = page.getByRole('application', { name: 'Network of agencies and ties' })
      await stage.focus()
      const said = page.locator('.canvas > [role=status]')
      await until(async () => (await said.textContent())?.startsWith(agency.name), true, 'the agency is said')
      await stage.press('ArrowRight')
      await until(
        async () => (await said.textContent())?.startsWith(`${agency.name} with `),
        true,
        'a tie is said',
      )
      await stage.press('ArrowUp')
      await until(
        async () => (await said.textContent())?.includes(` with ${agency.name}`),
        true,
        'crossed over',
      )
      await stage.press('Space')
      await page.waitForURL((url) => url.searchParams.get('tie')?.includes('za-ssa'))
      await page.getByRole('heading', { level: 3, name: /^Evidence/ }).waitFor()
      await stage.focus()
      await stage.press('Escape')
      await page.waitForURL((url) => url.search === '')
    },
  },
  {
    name: 'known only from leaks: the canvas and its list agree',
    run: async ({ page, open }) => {
      const { network } = await ask(
        '{ network(filter: { leakedOnly: true }) { nodes { id } liaisons { id } } }',
      )
      await open('')
      await page.getByRole('link', { name: 'Which ties are known only from leaks?' }).click()
      await heading(page, `${network.liaisons.length} ties known only from leaks`).waitFor()
      const stage = page.locator('.stage')
      await until(() => stage.getAttribute('data-ties'), String(network.liaisons.length), 'ties drawn')
      await page.getByRole('button', { name: /The network as a list/ }).click()
      const list = page.getByRole('list', { name: 'Agencies' })
      assert.equal(await list.getByRole('listitem').count(), network.nodes.length)
    },
  },
  {
    name: 'a network of 1,000 agencies and 4,000 ties: the layout says how far it is, and can be stopped',
    run: async ({ page, open }) => {
      await serveNetwork(page, syntheticNetwork(1000, 4000))
      await open('')
      await page.getByText(/^Finding places: step \d+ of \d+$/).waitFor()
      await page.getByRole('button', { name: 'Stop here' }).click()
      const stage = page.locator('.stage')
      await until(() => stage.getAttribute('data-agencies'), '1000', 'agencies drawn')
      await until(() => stage.getAttribute('data-ties'), '4000', 'ties drawn')
      // The page answers at once while all of it is drawn.
      await page.getByRole('button', { name: 'Zoom in' }).click()
      await page.getByRole('button', { name: 'Table', exact: true }).click()
      await until(() => page.locator('.table-view').getAttribute('data-rows'), '4000', 'every tie a row')
    },
  },
]
