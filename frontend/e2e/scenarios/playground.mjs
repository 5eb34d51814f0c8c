import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { ask } from '../api.mjs'
import { violations } from '../axe.mjs'
import { until } from '../page.mjs'

const documented = (name) => readFileSync(new URL(`../../../docs/queries/${name}`, import.meta.url), 'utf8')

/**
 * Runs what the editor holds, and answers the response that the page shows once it is there. GraphiQL ignores a press
 * that comes while it still reads what was put into its editors, so a press without an effect is repeated, as a reader would.
 */
async function run(page) {
  for (let press = 1; ; press++) {
    await page.getByRole('button', { name: 'Execute query' }).click()
    try {
      return await shown(page, 5_000)
    } catch (error) {
      const text = await page.locator('.graphiql-response').innerText()
      if (press === 3) throw new Error(`the response shows ${JSON.stringify(text)}`, { cause: error })
    }
  }
}

/** Only the lines on the screen are in the page: enough to find the beginning of an answer. */
const shown = async (page, timeout) => {
  const lines = page.locator('.graphiql-response .view-line')
  await lines.filter({ hasText: '"data"' }).first().waitFor({ timeout })
  return (await lines.allTextContents()).join('\n').replaceAll('\u00a0', ' ')
}

const queryLines = (page) => page.locator('.graphiql-query-editor .view-line')

/** What GraphiQL and its editor bring themselves, at the versions pinned: a tab that holds buttons, a faint comment colour. */
const theirs = [
  /^nested-interactive: (<li [^|]*class="graphiql-tab[^|]*( \| )?)+$/,
  /^color-contrast: <span class="mtk8">[^|]*$/,
]

export const scenarios = [
  ...['light', 'dark'].map((scheme) => ({
    name: `an example runs in the playground, and axe finds nothing that is ours, ${scheme}`,
    options: { scheme },
    run: async ({ page, open }) => {
      await open('playground')
      assert.match(await page.title(), /playground/i)
      await page.getByRole('main').waitFor()
      await queryLines(page).filter({ hasText: 'query Search' }).waitFor()

      await page
        .getByLabel('Examples')
        .selectOption({ label: 'What a leak lays open, and what of it is new' })
      await queryLines(page).filter({ hasText: 'query Exposure' }).waitFor()
      const { leak } = await ask(
        documented('06-exposure.graphql'),
        JSON.parse(documented('06-exposure.variables.json')),
      )
      assert.ok((await run(page)).includes(leak.name), 'the answer shows the leak')

      const found = await violations(page)
      assert.deepEqual(
        found.filter((violation) => !theirs.some((known) => known.test(violation))),
        [],
      )
    },
  })),
  {
    name: 'an operation in the address opens in the playground',
    run: async ({ page, open }) => {
      const query = 'query One($id: ID!) { agency(id: $id) { name } }'
      const address = new URLSearchParams({ query, variables: '{"id":"za-ssa"}' })
      await open(`playground?${address}`)
      await queryLines(page).filter({ hasText: 'query One' }).waitFor()
      const { agency } = await ask(query, { id: 'za-ssa' })
      assert.ok((await run(page)).includes(agency.name), 'the answer shows the agency')
    },
  },
  {
    name: 'the explorer’s footer leads to the playground',
    run: async ({ page, open }) => {
      await open('')
      await page.getByRole('link', { name: 'GraphQL playground' }).click()
      await until(async () => new URL(page.url()).pathname, '/playground', 'the address')
      await queryLines(page).first().waitFor()
    },
  },
]
