import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { violations } from '../axe.mjs'
import { heading, listed, until } from '../page.mjs'

const table = (page) => page.locator('.table-view')
const rows = (page) => table(page).locator('tr[data-id]')
const rowCount = (page) => table(page).getAttribute('data-rows')
const counted = (page, many) => until(() => rowCount(page), String(many), 'rows of the table')
const param = (page, name) => new URL(page.url()).searchParams.get(name)
const filterField = (page) => table(page).getByRole('searchbox', { name: 'Filter rows' })

const network = () =>
  ask(
    '{ network(limit: 500) { nodes { id name acronym country { id name } } liaisons { id depth until disclosureCount a { id } b { id } } } }',
  ).then((data) => data.network)

/** The words that a view says of its ties, by the id of the tie, of the rows on the page. */
const said = (page, title) =>
  table(page)
    .locator('table')
    .evaluate((element, name) => {
      const at = [...element.querySelectorAll('thead tr > *')].findIndex((head) => head.textContent === name)
      return Object.fromEntries(
        [...element.querySelectorAll('tr[data-id]')].map((row) => [
          row.dataset.id,
          row.children[at].innerText.trim(),
        ]),
      )
    }, title)

export const scenarios = [
  {
    name: 'table: read the network as ties and as agencies, and sort them',
    run: async ({ page, open }) => {
      const { nodes, liaisons } = await network()
      await open('?as=table')
      await counted(page, liaisons.length)
      const grid = page.getByRole('grid', { name: 'Ties' })
      assert.equal(await grid.getAttribute('aria-rowcount'), String(liaisons.length + 1))

      await grid.getByRole('button', { name: 'Depth' }).click()
      await until(() => param(page, 'sort'), '-depth', 'the sort in the address')
      const depths = new Map(liaisons.map(({ id, depth }) => [id, depth]))
      const shown = async () => (await listed(rows(page), 'id')).map((id) => depths.get(id))
      const deepest = Math.max(...depths.values())
      await until(async () => (await shown())[0], deepest, 'the closest tie first')
      assert.deepEqual(
        await shown(),
        (await shown()).toSorted((x, y) => y - x),
      )
      await grid.getByRole('button', { name: 'Depth' }).click()
      await until(async () => (await shown())[0], Math.min(...depths.values()), 'the loosest tie first')
      await page.getByRole('button', { name: /^Undo sorting/ }).click()
      await until(() => param(page, 'sort'), null, 'the sort gone')

      await page.getByRole('tab', { name: /^Agencies/ }).click()
      await counted(page, nodes.length)
      assert.equal(param(page, 'rows'), 'agencies')
      await page.goBack()
      await counted(page, liaisons.length)
    },
  },
  {
    name: 'table: filter by words, whatever their accents and capitals, and copy what is left',
    run: async ({ page, context, open }) => {
      const { nodes, liaisons } = await network()
      const of = new Set(nodes.filter(({ country }) => country.id === 'za').map(({ id }) => id))
      await open('?as=table')
      await filterField(page).fill('SÓUTH áfrica')
      const mine = liaisons.filter(({ a, b }) => of.has(a.id) || of.has(b.id)).length
      await until(async () => Number(await rowCount(page)) < liaisons.length, true, 'fewer rows')
      const left = Number(await rowCount(page))
      // Those of the country, and others in whose words the same letters are.
      assert.ok(left >= mine)
      await table(page).getByText(`${left} of ${liaisons.length} ties match`).waitFor()
      assert.equal(param(page, 'find'), 'SÓUTH áfrica')
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('button', { name: 'Copy as text' }).click()
      await table(page)
        .getByText(new RegExp(`^${left} rows? copied`))
        .waitFor()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      assert.equal(text.trimEnd().split('\n').length, left + 1)
      await filterField(page).fill('zzzz')
      await counted(page, 0)
      await table(page).getByText('No row matches.').waitFor()
    },
  },
  {
    name: 'table: a row opens its evidence, by pointer and by keyboard alone',
    run: async ({ page, open }) => {
      const { liaisons } = await network()
      await open('?as=table&sort=-evidence')
      await counted(page, liaisons.length)
      const first = await rows(page).first().getAttribute('data-id')
      await rows(page).first().locator('td').first().click()
      await page.waitForURL((url) => url.searchParams.get('tie') === first)
      await page.getByRole('heading', { level: 3, name: /^Evidence/ }).waitFor()
      await until(
        () => rows(page).first().getAttribute('aria-current'),
        'true',
        'the row of the panel marked',
      )
      assert.equal(param(page, 'as'), 'table')

      await rows(page).first().focus()
      await page.keyboard.press('End')
      const focused = () => page.evaluate(() => document.activeElement?.dataset.id)
      const index = () => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))
      await until(index, String(liaisons.length + 1), 'the last row')
      await page.keyboard.press('ArrowUp')
      await until(index, String(liaisons.length), 'the last but one')
      const wanted = await focused()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('tie') === wanted)
      const row = page.locator(`tr[data-id="${wanted}"]`)
      await until(() => row.getAttribute('aria-current'), 'true', 'the row opened by key marked')
    },
  },
  {
    name: 'table: the row of the panel is in view where the address is opened',
    run: async ({ page, open }) => {
      const { liaisons } = await network()
      const { id } = liaisons.toSorted((x, y) => y.depth - x.depth).at(-1)
      await open(`?tie=${id}&as=table&sort=-depth`)
      const row = page.locator(`tr[data-id="${id}"]`)
      await row.waitFor()
      const inside = () =>
        row.evaluate((element) => {
          const [mine, grid] = [element, element.closest('.grid')].map((each) => each.getBoundingClientRect())
          return mine.top >= grid.top && mine.bottom <= grid.bottom
        })
      await until(inside, true, 'the row in view')
    },
  },
  {
    name: 'table: take agencies together by their boxes',
    run: async ({ page, open }) => {
      const { nodes } = await network()
      await open('?as=table&rows=agencies')
      await counted(page, nodes.length)
      const ids = await listed(rows(page), 'id')
      await rows(page).nth(1).getByRole('checkbox').click()
      await until(() => param(page, 'sel'), ids[1], 'one taken')
      await rows(page)
        .nth(3)
        .getByRole('checkbox')
        .click({ modifiers: ['Shift'] })
      await until(() => param(page, 'sel'), ids.slice(1, 4).join(','), 'from the second to the fourth')
      await until(() => rows(page).nth(2).getAttribute('aria-selected'), 'true', 'the row between selected')
      await table(page).getByText('3 selected').waitFor()
      await rows(page).nth(2).locator('th').click()
      await heading(page, nodes.find(({ id }) => id === ids[2]).name).waitFor()
    },
  },
  {
    name: 'table: what a leak exposed, and only that',
    run: async ({ page, open }) => {
      const { leak } = await ask(
        '{ leak(id: "spy-cables") { exposure { ties { novelty liaison { id } } } } }',
      )
      const { ties } = leak.exposure
      const words = { NEW: 'new', CORROBORATED: 'corroborated', KNOWN: 'known before' }
      await open('?leak=spy-cables&as=table')
      await table(page)
        .getByRole('checkbox', { name: /^Only what stands out in this view/ })
        .check()
      await counted(page, ties.length)
      assert.equal(param(page, 'lit'), 'true')
      const expected = new Map(ties.map(({ novelty, liaison }) => [liaison.id, words[novelty]]))
      const seen = await said(page, 'In this view')
      assert.ok(Object.keys(seen).length > 0)
      for (const [id, word] of Object.entries(seen)) assert.equal(word, expected.get(id))
    },
  },
  {
    name: 'table: what changed between two dates',
    run: async ({ page, open }) => {
      const { compare } = await ask(
        '{ compare(before: "1990", after: "2010", clock: AS_OF, limit: 400) { appeared { liaison { id } } gone { liaison { id } } totalUnchanged } }',
      )
      const total = compare.appeared.length + compare.gone.length + compare.totalUnchanged
      await open('?view=compare&before=1990&after=2010&as=table&lit=true')
      await counted(page, total)
      const appeared = new Set(compare.appeared.map(({ liaison }) => liaison.id))
      const seen = Object.entries(await said(page, 'In this view'))
      assert.equal(seen[0][1], 'appeared')
      for (const [id, word] of seen) assert.equal(word === 'appeared', appeared.has(id))
    },
  },
  {
    name: 'table: what a model says of agencies, called a model',
    run: async ({ page, open }) => {
      const { ripple } = await ask(
        '{ ripple(leak: "spy-cables") { holder { id } scores { agency { id } score } } }',
      )
      await open('?leak=spy-cables&view=ripple&as=table&rows=agencies')
      await until(() => rows(page).first().getAttribute('data-id'), ripple.holder.id, 'the holder first')
      await until(
        () => rows(page).nth(1).getAttribute('data-id'),
        ripple.scores[0].agency.id,
        'then the highest score',
      )
      const seen = await said(page, 'In this view')
      assert.equal(seen[ripple.holder.id], 'holder of the papers')
      assert.match(seen[ripple.scores[0].agency.id], /^modelled distrust /)
    },
  },
  ...['', '&rows=agencies&sel=za-ssa'].flatMap((more) =>
    ['light', 'dark'].map((scheme) => ({
      name: `table: axe finds nothing wrong with ${more ? 'agencies' : 'ties'}, ${scheme}`,
      options: { scheme },
      run: async ({ page, open }) => {
        await open(`?leak=spy-cables&as=table${more}`)
        await rows(page).first().waitFor()
        await until(() => rows(page).first().getAttribute('class'), 'row lit', 'the lit rows first')
        assert.deepEqual(await violations(page), [])
      },
    })),
  ),
]
