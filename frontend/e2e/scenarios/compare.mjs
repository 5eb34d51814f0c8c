import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { heading, listed, until } from '../page.mjs'

const compare = (variables) =>
  ask(
    `query($before: Date!, $after: Date!, $clock: Clock) { compare(before: $before, after: $after, clock: $clock, limit: 400) {
      appeared { liaison { id } reasons } gone { liaison { id } } totalUnchanged } }`,
    variables,
  ).then((data) => data.compare)

const ids = (ties) => ties.map(({ liaison }) => liaison.id)
const group = (page, name) => page.locator(`table[data-group="${name}"] tr[data-tie]`)

export const scenarios = [
  {
    name: 'which ties appeared between 1990 and 2010',
    run: async ({ page, open, size }) => {
      const answer = await compare({ before: '1990', after: '2010' })
      await open('?asOf=1990')
      if (size.width < 960) await page.getByText(/^Filters/).click()
      const field = page.getByRole('textbox', { name: 'Compare with' })
      await field.fill('2010')
      await field.press('Enter')
      await heading(page, '1990 and 2010').waitFor()
      assert.equal(new URL(page.url()).search, '?view=compare&before=1990&after=2010')
      const shown = ids(answer.appeared).slice(0, 25)
      await until(() => listed(group(page, 'appeared'), 'tie'), shown, 'the ties that appeared')
      await until(
        () => listed(group(page, 'gone'), 'tie'),
        ids(answer.gone).slice(0, 25),
        'the ties that are gone',
      )
      const drawn = (look) =>
        page.locator('.stage').evaluate((stage, name) => stage._cyreg.cy.edges(`.${name}`).length, look)
      await until(() => drawn('appeared'), answer.appeared.length, 'those that appeared drawn')
      await until(() => drawn('gone'), answer.gone.length, 'those gone drawn')
      await until(() => drawn('unchanged'), answer.totalUnchanged, 'those at both dates drawn')

      // From a tie to its evidence, and back to the comparison.
      await group(page, 'appeared')
        .first()
        .getByRole('link', { name: /disclosure/ })
        .click()
      await page.getByRole('heading', { level: 3, name: /^Evidence/ }).waitFor()
      await page.goBack()
      await heading(page, '1990 and 2010').waitFor()
    },
  },
  {
    name: 'what the public came to know between 2013 and 2016',
    run: async ({ page, open }) => {
      const answer = await compare({ before: '2013-01', after: '2016-01', clock: 'KNOWN_BY' })
      await open('?view=compare&clock=knownBy&before=2013-01&after=2016-01')
      await heading(page, 'January 2013 and January 2016').waitFor()
      await until(
        () => listed(group(page, 'appeared'), 'tie'),
        ids(answer.appeared).slice(0, 25),
        'the ties that came to be known',
      )
      await group(page, 'appeared').first().getByText('first disclosed').waitFor()
    },
  },
  {
    name: 'the shape of the network in figures, on the canvas and in the address',
    run: async ({ page, open }) => {
      const { statistics } = await ask(
        '{ statistics(rankBy: BETWEENNESS, limit: 500) { agencies totalBridges nodes { agency { id } } } }',
      )
      await open('')
      await page.getByRole('link', { name: 'Statistics' }).click()
      await heading(page, 'Statistics of the network').waitFor()
      await page.getByRole('link', { name: 'Betweenness', exact: true }).click()
      const first = statistics.nodes.slice(0, 25).map(({ agency }) => agency.id)
      const table = page.getByRole('region', { name: 'Agencies by measure' })
      await until(() => listed(table.locator('tr[data-agency]'), 'agency'), first, 'agencies by betweenness')
      await page.getByRole('navigation', { name: 'Colour on the canvas' }).getByText('community').click()
      await page.waitForURL((url) => url.search === '?view=statistics&orderBy=betweenness&colour=community')
      const coloured = () =>
        page
          .locator('.stage')
          .evaluate(
            (stage) => stage._cyreg.cy.nodes().filter((node) => node.data('group') !== undefined).length,
          )
      await until(coloured, statistics.agencies, 'every agency in the colour of its community')
    },
  },
  {
    name: 'paths ranked by closeness and evidence',
    run: async ({ page, open }) => {
      const { paths } = await ask(
        `{ paths(from: "za-ssa", to: "nz-gcsb", weighting: CLOSENESS, first: 5) { paths { cost hops { liaison { id } } } } }`,
      )
      await open('?from=za-ssa&to=nz-gcsb')
      await page.locator('.path').first().waitFor()
      await page.getByLabel('Ranked by').selectOption('CLOSENESS')
      await page.waitForURL((url) => url.searchParams.get('weighting') === 'CLOSENESS')
      const found = paths.paths.map((path) => path.hops.map((hop) => hop.liaison.id).join(' '))
      await until(() => listed(page.locator('.path'), 'path'), found, 'the closest paths first')
      await page
        .getByText(`cost ${paths.paths[0].cost.toFixed(2)}`)
        .first()
        .waitFor()
    },
  },
]
