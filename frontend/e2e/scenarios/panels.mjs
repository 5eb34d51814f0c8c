import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { violations } from '../axe.mjs'
import { choose, heading, listed, lit, placeOf, searchBox, unfold, until } from '../page.mjs'

const exposedTies = () =>
  ask(
    `{ leak(id: "spy-cables") { exposure { ties { novelty families severity liaison { id } disclosures { id aspect confidence } } } } }`,
  ).then(({ leak }) => leak.exposure.ties)

const pathsAround = (avoid) =>
  ask(
    `query($avoid: [ID!]) { paths(from: "za-ssa", to: "nz-gcsb", avoid: $avoid, first: 5, maxHops: 6) {
      paths { hops { from { name acronym } to { name acronym } liaison { id } } } } }`,
    { avoid },
  ).then((data) => data.paths.paths)

const axeStates = [
  {
    state: 'a leak’s ties by family with a severity and the marks spelt out',
    search: '?leak=spy-cables&family=HOW',
    ready: async (page) => {
      await unfold(page, page.getByRole('button', { name: /^Severity/ }).first())
      await unfold(page, page.getByRole('button', { name: /^Evidence in this leak/ }).first())
      await page.locator('.evidence').first().waitFor()
      await unfold(page, page.getByRole('button', { name: 'What the marks mean' }).first())
    },
  },
  {
    state: 'a leak’s documents',
    search: '?leak=spy-cables',
    ready: async (page) => {
      await unfold(page, page.getByRole('button', { name: /^Documents \(/ }))
      await page.locator('[data-document]').first().waitFor()
    },
  },
  {
    state: 'a leak’s observed reactions in time',
    search: '?leak=spy-cables',
    ready: async (page) => {
      await unfold(page, page.getByRole('button', { name: /^What was seen to follow/ }))
      await page.locator('[data-mark]').first().waitFor()
    },
  },
  {
    state: 'one tie of a path and what paths do not prove',
    search: '?from=za-ssa&to=nz-gcsb&avoid=us&hop=2',
    ready: async (page) => {
      await page.locator('.step .evidence').first().waitFor()
      await unfold(page, page.getByRole('button', { name: 'What this does not prove' }))
    },
  },
]

/** Where the canvas stays on top while the panel is read below it. */
const isNarrow = (size) => size.width < 960

/** Waits until a panel's heading has the focus, and on a narrow screen stands under the canvas with the answer in sight. */
async function landed(page, size, name) {
  const found = heading(page, name)
  await found.waitFor()
  await until(() => found.evaluate((node) => node === document.activeElement), true, `${name} has the focus`)
  if (!isNarrow(size)) return
  const inReach = async () => {
    const { y } = await found.boundingBox()
    return y > 0 && y < size.height * 0.6
  }
  await until(inReach, true, `${name} is scrolled up to the canvas`)
}

export const scenarios = [
  {
    name: 'panels: what the filters leave is answered: counted, with a caveat, and all of it listed',
    run: async ({ page, open, size }) => {
      const { liaisons } = await ask(
        `{ liaisons(filter: { leakedOnly: true }, orderBy: { field: DEPTH, direction: DESC }, first: 100) {
          totalCount nodes { id } } }`,
      )
      const { totalCount, nodes } = liaisons
      await open('')
      await page.getByRole('link', { name: 'Which ties are known only from leaks?' }).click()
      await landed(page, size, `${totalCount} ties known only from leaks`)
      await until(
        () => page.title(),
        'Ties between intelligence services, known only from leaks · Liaison',
        'the title of the window',
      )
      const answer = page.getByRole('region', { name: 'Answer' })
      await answer.getByText('A tie is not wrongdoing.').first().waitFor()
      const ids = nodes.map(({ id }) => id)
      const shown = () => listed(answer.locator('.tie-row'), 'tie')
      await until(shown, ids.slice(0, 20), 'the first ties')
      await answer.getByRole('button', { name: `Show more (20 of ${totalCount})` }).click()
      await until(shown, ids.slice(0, 40), 'more of them')
      await heading(page, 'Begin with a question').waitFor()

      // Another filter is another answer; what set it keeps the focus.
      const { deep } = await ask(
        '{ deep: liaisons(filter: { leakedOnly: true, minDepth: 4 }) { totalCount } }',
      )
      if (isNarrow(size)) {
        await page.evaluate(() => window.scrollTo(0, 0))
        await page.getByText('Filters (1 active)').click()
      }
      const depth = page.getByRole('combobox', { name: 'Depth at least' })
      await depth.focus()
      await depth.selectOption('4')
      await heading(
        page,
        `${deep.totalCount} ties, joint operations or closer, known only from leaks`,
      ).waitFor()
      assert.equal(await depth.evaluate((node) => node === document.activeElement), true)

      await page.getByRole('link', { name: 'Close' }).click()
      await page.waitForURL((url) => url.search === '')
      await answer.waitFor({ state: 'detached' })
    },
  },
  {
    name: 'panels: the masthead and the search lead to the panel, also where it lies below the fold',
    run: async ({ page, open, size }) => {
      const { agency } = await ask('{ agency(id: "il-mossad") { name acronym } }')
      await open('')
      await page.locator('.stage').waitFor()
      const top = () => page.evaluate(() => window.scrollTo(0, 0))
      for (const [link, name] of [
        ['Find a path', 'Paths of cooperation'],
        ['Compare', 'Compare two dates'],
        ['Statistics', 'Statistics of the network'],
      ]) {
        await top()
        await page.getByRole('link', { name: link }).click()
        await landed(page, size, name)
      }
      await top()
      await page.getByRole('link', { name: 'Statistics' }).click()
      await landed(page, size, 'Statistics of the network')
      await top()
      await choose(page, searchBox(page), agency.acronym, new RegExp(agency.name))
      await landed(page, size, agency.name)

      // What is chosen on the picture leaves the reader where they look.
      if (!isNarrow(size)) return
      await top()
      const { x, y } = await placeOf(page, 'us-cia')
      await page.mouse.click(x, y)
      await page.waitForURL((url) => url.searchParams.get('agency') === 'us-cia')
      await page.locator('.tie-row').first().waitFor()
      assert.ok((await page.evaluate(() => window.scrollY)) < 100, 'the page stays where it is')
    },
  },
  {
    name: 'panels: begin at the start with a leak found by its date',
    run: async ({ page, open, size }) => {
      const { leaks } = await ask('{ leaks(first: 100) { totalCount nodes { id name kind published } } }')
      await open('')
      await page.locator('[data-mark]').first().waitFor()
      // A desk may begin to type at once; a phone's keyboard stays shut.
      const focused = await searchBox(page).evaluate((box) => box === document.activeElement)
      assert.equal(focused, size.width > 960)
      const drawn = leaks.nodes.filter(({ published }) => published !== null)
      const marks = page.locator('[data-mark]')
      await until(() => marks.count(), drawn.length, 'a mark for each dated leak')
      const years = new Map(leaks.nodes.map(({ id, published }) => [id, Number(published?.slice(0, 4))]))
      const order = (await listed(marks, 'mark')).map((id) => years.get(id))
      assert.deepEqual(
        order,
        [...order].sort((x, y) => x - y),
        'the marks in the order of time',
      )

      const wanted = drawn.find(({ id }) => id === 'spy-cables')
      const mark = page.locator('[data-mark="spy-cables"]').getByRole('link')
      const box = await mark.boundingBox()
      assert.ok(box.width >= 24 && box.height >= 24, 'a mark is large enough to touch')
      await mark.focus()
      await page.locator('.plot-said').getByText(wanted.name).waitFor()
      await mark.press('Enter')
      await heading(page, wanted.name).waitFor()

      // Coming back from inside the page leaves the focus alone.
      await page.goBack()
      await page.getByRole('heading', { level: 2, name: 'Begin with a question' }).waitFor()
      assert.equal(await searchBox(page).evaluate((box) => box === document.activeElement), false)
    },
  },
  {
    name: 'panels: see which ties the Spy Cables exposed how they work, and how severe one is',
    run: async ({ page, open }) => {
      const ties = await exposedTies()
      const how = ties.filter(({ families }) => families.includes('HOW'))
      const both = how.filter(({ novelty }) => novelty === 'NEW')
      const shown = () => listed(page.locator('.tie-row'), 'tie')
      const ids = (some) => some.map(({ liaison }) => liaison.id)
      await open('?leak=spy-cables')
      await page.getByRole('link', { name: `HOW ${how.length}`, exact: true }).click()
      await until(shown, ids(how), 'the ties of which it is disclosed how')
      await until(() => lit(page), String(how.length), 'the same lit on the canvas')
      await page.getByRole('link', { name: `New ${both.length}`, exact: true }).click()
      await until(shown, ids(both), 'those of them that are new')
      assert.equal(new URL(page.url()).search, '?leak=spy-cables&novelty=NEW&family=HOW')
      await page.reload()
      await until(() => lit(page), String(both.length), 'the same after a reload')

      const sum = await unfold(page, page.getByRole('button', { name: /^Severity/ }).first())
      await sum.getByText('1 −').waitFor()
      const [{ disclosures }] = both
      assert.equal(await sum.getByRole('link').count(), disclosures.length, 'each number with its disclosure')
      await sum.getByRole('link').first().click()
      await page.waitForURL((url) => url.searchParams.get('disclosure') === disclosures[0].id)
    },
  },
  {
    name: 'panels: find the documents of a leak and what was seen to follow it',
    run: async ({ page, open }) => {
      const { leak } = await ask(`{ leak(id: "spy-cables") {
        documents(first: 20, orderBy: { field: PUBLISHED }) { totalCount nodes { id derivedFrom { id } } }
        reactions(first: 100) { totalCount nodes { id date kind } } } }`)
      const { documents, reactions } = leak
      await open('?leak=spy-cables')
      const jump = page.getByRole('button', { name: /^\d+ observed reactions?$/ })
      await jump.click()
      const follow = page.getByRole('button', { name: `What was seen to follow (${reactions.totalCount})` })
      await until(() => follow.evaluate((button) => button === document.activeElement), true, 'the focus')
      const followed = await unfold(page, follow)
      const dated = reactions.nodes.filter(({ date }) => date !== null).length
      await until(() => followed.locator('[data-mark]').count(), dated, 'a mark for each dated reaction')
      await until(
        () => followed.locator('[data-reaction]').count(),
        Math.min(50, reactions.totalCount),
        'the list of them',
      )

      const list = await unfold(
        page,
        page.getByRole('button', { name: `Documents (${documents.totalCount})` }),
      )
      const ids = documents.nodes.map(({ id }) => id)
      await until(() => listed(list.locator('[data-document]'), 'document'), ids, 'the first documents')
      for (const { id, derivedFrom } of documents.nodes) {
        const relies = list.locator(`[data-document="${id}"] .relies`)
        assert.equal(await relies.count(), derivedFrom.length > 0 ? 1 : 0, `what ${id} relies on`)
      }
      const mark = followed.locator('[data-mark]').first()
      const reaction = await mark.getAttribute('data-mark')
      await mark.getByRole('link').press('Enter')
      await page.waitForURL((url) => url.searchParams.get('reaction') === reaction)
    },
  },
  {
    name: 'panels: find who connects the SSA to the GCSB without the United States, step through it and cite it',
    run: async ({ page, open }) => {
      const [first, second] = await pathsAround(['us'])
      const { hops } = first
      await open('?from=za-ssa&to=nz-gcsb&avoid=us')
      await page.getByText('within 6 ties, avoiding United States').waitFor()
      await page.getByRole('button', { name: 'Step through its ties' }).press('Enter')
      const step = page.locator('.step')
      for (const [i, { liaison }] of hops.entries()) {
        await page
          .getByRole('status')
          .filter({ hasText: `Tie ${i + 1} of ${hops.length}` })
          .waitFor()
        await until(() => step.getAttribute('data-tie'), liaison.id, `tie ${i + 1}`)
        await step.locator('.evidence').first().waitFor()
        await page.keyboard.press('ArrowRight')
      }
      assert.equal(new URL(page.url()).searchParams.get('hop'), String(hops.length))
      await page.getByRole('button', { name: /^Previous/ }).click()
      await page.waitForURL((url) => url.searchParams.get('hop') === String(hops.length - 1))
      const title = await page.title()
      assert.match(title, new RegExp(`tie ${hops.length - 1} of path 1 · Liaison$`))
      for (const { name, acronym } of [hops[0].from, hops.at(-1).to])
        assert.ok(title.includes(acronym ?? name), title)

      await page.getByRole('button', { name: 'Share and export' }).click()
      await page.getByRole('menuitem', { name: /Cite/ }).click()
      const citation = page.locator('pre').first()
      await citation.getByText(title.replace(' · Liaison', '')).waitFor()
      await page.keyboard.press('Escape')

      // Another path, or other conditions: begin with its whole.
      if (second) {
        await page.locator('.path-title').nth(1).click()
        await page.waitForURL((url) => url.searchParams.get('path') === '2')
        assert.equal(new URL(page.url()).searchParams.get('hop'), null)
      }
      const year = page
        .getByRole('group', { name: 'Ends and conditions' })
        .getByRole('textbox', { name: 'As of year' })
      await year.fill('2012')
      await year.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('asOf') === '2012')
      assert.equal(new URL(page.url()).searchParams.get('path'), null)
    },
  },
  {
    name: 'panels: read every condition where there is no path',
    run: async ({ page, open }) => {
      await open(
        '?from=za-ssa&to=nz-gcsb&avoid=us,gb&maxHops=1&asOf=2012&knownBy=2013-06&minDepth=5&minConfidence=CONFIRMED&leakedOnly=true',
      )
      await page
        .getByText(
          'No path within 1 tie as of 2012 as known by June 2013, of depth 5 (integrated) or more, confirmed or better, over ties known only from leaks, avoiding United States and United Kingdom.',
        )
        .waitFor()
    },
  },
  {
    name: 'panels: every page says what it does not prove',
    run: async ({ page, open }) => {
      const pages = [
        '?tie=il-mossad--za-ssa',
        '?agency=za-ssa',
        '?agency=za-ssa&view=what-if',
        '?country=za',
        '?leak=spy-cables',
        '?leak=spy-cables&view=ripple',
        '?from=za-ssa&to=nz-gcsb',
        '?arrangement=five-eyes',
        '?topic=t-signals-intelligence',
        '?view=compare&before=1990&after=2010',
        '?view=statistics',
      ]
      for (const search of pages) {
        await open(search)
        const limits = await unfold(page, page.getByRole('button', { name: 'What this does not prove' }))
        assert.ok((await limits.getByRole('listitem').count()) >= 3, search)
      }
    },
  },
  ...axeStates.flatMap(({ state, search, ready }) =>
    ['light', 'dark'].map((scheme) => ({
      name: `panels: axe finds nothing wrong with ${state}, ${scheme}`,
      options: { scheme },
      run: async ({ page, open }) => {
        await open(search)
        await ready(page)
        await page.locator('.stage').waitFor()
        assert.deepEqual(await violations(page), [])
      },
    })),
  ),
]
