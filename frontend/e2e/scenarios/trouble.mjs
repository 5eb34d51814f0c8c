import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { violations } from '../axe.mjs'
import { heading, until } from '../page.mjs'

const graphql = '**/graphql'
const failed = /Failed to load resource/
/** What the browser and React say of code that did not come. */
const lost =
  /Failed to load resource|could not be loaded|dynamically imported module|preload CSS|did not come/

export const scenarios = [
  ...['agency', 'country', 'leak', 'tie'].map((what) => ({
    name: `an unknown ${what} in the address is named`,
    run: async ({ page, open }) => {
      await open(`?${what}=zz-nobody`)
      await page.getByText(`There is no ${what} with the id “zz-nobody”`).waitFor()
      await page.getByRole('link', { name: 'begin at the start' }).click()
      await heading(page, 'Begin with a question').waitFor()
    },
  })),
  {
    name: 'an unknown end of a path is named, with what to do',
    run: async ({ page, open }) => {
      await open('?from=za-ssa&to=zz-nobody')
      const alert = page.getByRole('alert')
      await alert.getByText('“zz-nobody” is the id of no agency or country').waitFor()
      assert.equal(await alert.getByRole('button').count(), 0, 'trying again cannot help')
      await page.getByRole('button', { name: 'Remove zz-nobody' }).click()
      await alert.waitFor({ state: 'detached' })
    },
  },
  {
    name: 'an unknown agency of a chart is named, with two ways on',
    run: async ({ page, open }) => {
      await open('?chart=zz-nobody,us-cia')
      const alert = page.locator('.canvas').getByRole('alert')
      await alert.getByText('“zz-nobody” is the id of no agency or country').waitFor()
      await alert.getByRole('button', { name: 'Show the whole network' }).waitFor()
      assert.equal(await alert.getByRole('button', { name: 'Try again' }).count(), 0)
      await alert.getByRole('button', { name: 'Draw the chart without zz-nobody' }).click()
      await page.waitForURL((url) => url.searchParams.get('chart') === 'us-cia')
      await alert.waitFor({ state: 'detached' })
    },
  },
  {
    name: 'a server that answers with a fault is not called out of reach',
    options: { noise: failed },
    run: async ({ page, open }) => {
      await page.route(graphql, (route) => route.fulfill({ status: 500, body: 'no' }))
      await open('?agency=za-ssa')
      const alert = page.locator('.panel').getByRole('alert')
      await alert.getByText('The server answered with an error (500).').waitFor()
      await alert.getByRole('button', { name: 'Try again' }).waitFor()
    },
  },
  {
    name: 'a server that cannot be reached is said, and trying again helps',
    options: { noise: failed },
    run: async ({ page, open }) => {
      await page.route(graphql, (route) => route.abort())
      await open('?agency=za-ssa')
      await page.locator('.panel').getByText('The server could not be reached.').waitFor()
      await page.locator('.canvas').getByText('The server could not be reached.').waitFor()
      await page.unroute(graphql)
      await page.locator('.panel').getByRole('button', { name: 'Try again' }).click()
      const { agency } = await ask('{ agency(id: "za-ssa") { name } }')
      await heading(page, agency.name).waitFor()
      await page.locator('.canvas').getByRole('button', { name: 'Try again' }).click()
      await page.locator('.stage').waitFor()
    },
  },
  {
    name: 'an error of the server is said in plain words, with its code',
    options: { noise: failed },
    run: async ({ page, open }) => {
      const errors = [{ message: 'the query ran out of time', extensions: { code: 'TIMEOUT' } }]
      await page.route(graphql, (route) => route.fulfill({ status: 503, json: { data: null, errors } }))
      await open('?leak=spy-cables')
      const alert = page.locator('.panel').getByRole('alert')
      await alert.getByText('Working out the answer took too long.').waitFor()
      await alert.getByText('TIMEOUT').waitFor()
    },
  },
  {
    name: 'being offline is said',
    run: async ({ page, open, context }) => {
      await open('')
      await page.locator('.stage').waitFor()
      await context.setOffline(true)
      await page.getByText('This device is offline.').first().waitFor()
      await context.setOffline(false)
      await page.getByText('This device is offline.').first().waitFor({ state: 'detached' })
    },
  },
  {
    name: 'a panel that is asked for offline is said to be missing, and comes once the network is back',
    options: { noise: lost },
    run: async ({ page, open, context }) => {
      await open('')
      await page.locator('.stage').waitFor()
      await context.setOffline(true)
      await page.getByRole('link', { name: 'Statistics' }).click()
      const alert = page.locator('.panel').getByRole('alert')
      await alert.getByText('The statistics could not be loaded.').waitFor()
      // The rest goes on: what needs no code from the server opens, and so does what is lit on the picture.
      await page.locator('.stage').waitFor()
      await page.getByRole('link', { name: 'Find a path' }).click()
      await heading(page, 'Paths of cooperation').waitFor()
      await page.goBack()
      await alert.getByText('The statistics could not be loaded.').waitFor()
      await context.setOffline(false)
      await alert.getByRole('button', { name: 'Try again' }).click()
      await heading(page, 'Statistics of the network').waitFor()
    },
  },
  {
    name: 'a table whose code is missing is said to be, and trying again imports it with its style',
    options: { noise: lost },
    run: async ({ page, open }) => {
      await page.route(/TableView-/, (route) => route.abort())
      await open('?agency=za-ssa')
      await page.locator('.stage').waitFor()
      await page.getByRole('button', { name: 'Table', exact: true }).click()
      const alert = page.locator('.canvas').getByRole('alert')
      await alert.getByText('The table could not be loaded.').waitFor()
      await alert.getByRole('button', { name: 'Reload the page' }).waitFor()
      assert.deepEqual(await violations(page), [])
      const { agency } = await ask('{ agency(id: "za-ssa") { name } }')
      await heading(page, agency.name).waitFor()
      // Still blocked: it says so again.
      await alert.getByRole('button', { name: 'Try again' }).click()
      await alert.getByText('The table could not be loaded.').waitFor()
      await page.unrouteAll()
      await alert.getByRole('button', { name: 'Try again' }).click()
      const table = page.locator('.table-view')
      await table.waitFor()
      const styled = () => table.evaluate((node) => getComputedStyle(node).display)
      await until(styled, 'flex', 'the style of the table')
      await page.getByRole('button', { name: 'Graph', exact: true }).click()
      await page.locator('.stage').waitFor()
    },
  },
  {
    name: 'a dialog and the time bar whose code is missing leave the page as it is',
    options: { noise: lost },
    run: async ({ page, open }) => {
      await page.route(/(CiteDialog|TimeBar)-.*js/, (route) => route.abort())
      await open('')
      await page.locator('.stage').waitFor()
      const bar = page.getByRole('alert').filter({ hasText: 'The time bar could not be loaded.' })
      await bar.waitFor()
      const cite = async () => {
        await page.locator('.share-button:enabled').click()
        await page.getByRole('menuitem', { name: /^Cite/ }).click()
      }
      await cite()
      const told = page.getByRole('alert').filter({ hasText: 'The citation could not be loaded.' })
      await told.getByRole('button', { name: 'Close' }).click()
      await told.waitFor({ state: 'detached' })
      await page.unrouteAll()
      await cite()
      await page.getByRole('dialog', { name: 'Cite this view' }).waitFor()
      await page.keyboard.press('Escape')
      await bar.getByRole('button', { name: 'Try again' }).click()
      await bar.waitFor({ state: 'detached' })
    },
  },
  {
    name: 'no tie under the filters says so and what to do',
    run: async ({ page, open }) => {
      await open('?asOf=1800&minDepth=5')
      const { network } = await ask('{ network(filter: { asOf: 1800, minDepth: 5 }) { liaisons { id } } }')
      if (network.liaisons.length === 0) await page.getByText('No tie counts under these filters.').waitFor()
      else await page.locator('.stage').waitFor()
    },
  },
  {
    name: 'a hostile name neither runs nor breaks the page',
    run: async ({ page, open }) => {
      const { agency } = await ask('{ agency(id: "za-ssa") { name } }')
      const name = `<img src=x onerror=alert(1)>${'W'.repeat(300)}\u202e\u0627\u0644\u0639\u0631\u0628\u064a\u0629`
      await page.route(graphql, async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replaceAll(JSON.stringify(agency.name), JSON.stringify(name))
        await route.fulfill({ response, body })
      })
      await open('?agency=za-ssa')
      await heading(page, name).waitFor()
      await page.locator('.stage').waitFor()
      assert.equal(await page.locator('img').count(), 0)
      await until(
        () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        true,
        'the page keeps to the screen',
      )
    },
  },
]
