import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { violations } from '../axe.mjs'
import { heading, listed, unfold, until } from '../page.mjs'

/** What the API says is drawn, by countries: supranational bodies have no place on a map. */
async function expected() {
  const { network } = await ask(
    `{ network(limit: 500) { nodes { id country { id name region } }
       liaisons { id a { country { id region } } b { country { id region } } } } }`,
  )
  const onMap = ({ country }) => country.region !== 'SUPRANATIONAL'
  const pairs = new Map()
  for (const { id, a, b } of network.liaisons) {
    const pair = [a.country.id, b.country.id].sort().join()
    pairs.set(pair, [...(pairs.get(pair) ?? []), { id, onMap: onMap(a) && onMap(b) }])
  }
  const between = [...pairs].filter(([id]) => new Set(id.split(',')).size === 2)
  return {
    pairs,
    countries: new Set(network.nodes.filter(onMap).map(({ country }) => country.id)).size,
    arcs: between.filter(([, ties]) => ties[0].onMap).length,
    between,
    names: new Map(network.nodes.map(({ country }) => [country.id, country.name])),
  }
}

const atlas = (page) => page.locator('.atlas')
const counted = (page, name) => atlas(page).getAttribute(`data-${name}`)
const markOf = (page, id) => page.locator(`[data-mark="${id}"]`)
const pairList = (page) => page.getByRole('button', { name: /^Ties between countries/ })

async function drawn(page) {
  await page.locator('.atlas-map .atlas-mark').first().waitFor()
}

export const scenarios = [
  {
    name: 'the map shows every country and every pair of countries with ties',
    run: async ({ page, open }) => {
      const { countries, arcs, between, names } = await expected()
      await open('?as=atlas')
      await until(() => counted(page, 'countries'), String(countries), 'countries')
      await until(() => counted(page, 'arcs'), String(arcs), 'arcs')
      await page
        .getByText('Borders are those of the data set Natural Earth, not a statement on them.')
        .waitFor()
      assert.equal(await page.locator('.atlas-arc').count(), arcs)
      const [[id, ties]] = between.sort(([, x], [, y]) => y.length - x.length)
      const [a, b] = id.split(',').map((country) => names.get(country))
      const label = await markOf(page, id.split(',')[0]).getAttribute('aria-label')
      assert.match(label, new RegExp(`^${a}: \\d+ agenc`))
      const list = await unfold(page, pairList(page))
      const row = list.getByRole('button', {
        name: new RegExp(`^${a} with ${b} ${ties.length} ties, best evidence`),
      })
      const opened = await unfold(page, row)
      assert.deepEqual(
        (await listed(opened.locator('[data-tie]'), 'tie')).sort(),
        ties.map((tie) => tie.id).sort(),
      )
      await opened.getByRole('link').first().press('Enter')
      await page.waitForURL((url) => url.searchParams.has('tie') && url.searchParams.get('as') === 'atlas')
    },
  },
  {
    name: 'walk the map by keyboard',
    run: async ({ page, open }) => {
      const { names } = await expected()
      await open('?as=atlas')
      await drawn(page)
      const stops = page.locator('.atlas-mark[tabindex="0"]')
      assert.equal(await stops.count(), 1)
      await stops.focus()
      const byName = [...names].filter(([id]) => id !== 'eu').sort(([, x], [, y]) => x.localeCompare(y, 'en'))
      await page.keyboard.press('Home')
      await until(() => stops.getAttribute('data-mark'), byName[0][0], 'the first by name')
      await page.keyboard.press('ArrowRight')
      await until(() => stops.getAttribute('data-mark'), byName[1][0], 'the next')
      const [france] = byName.filter(([, name]) => name.startsWith('F'))
      await page.keyboard.press('f')
      await until(() => stops.getAttribute('data-mark'), france[0], 'the first with that letter')
      await until(
        async () => (await page.locator('.hint').textContent()).startsWith(`${france[1]}: `),
        true,
        'said',
      )
      await page.keyboard.press('Enter')
      await heading(page, france[1]).waitFor()
      await page.keyboard.press('Escape')
      await page.waitForURL((url) => url.search === '?as=atlas')
    },
  },
  {
    name: 'the map lights what a leak exposed',
    run: async ({ page, open }) => {
      const { leak } = await ask(
        `{ leak(id: "spy-cables") { exposure { ties { novelty liaison { id a { country { id } } b { country { id } } } } } } }`,
      )
      const pairs = new Set(
        leak.exposure.ties.map(({ liaison: { a, b } }) => [a.country.id, b.country.id].sort().join()),
      )
      const between = [...pairs].filter((id) => new Set(id.split(',')).size === 2)
      await open('?leak=spy-cables&as=atlas')
      await until(() => counted(page, 'lit'), String(between.length), 'lit arcs')
      const list = await unfold(page, pairList(page))
      const rows = await listed(list.locator('[data-pair]'), 'pair')
      assert.deepEqual(new Set(rows.slice(0, pairs.size)), pairs)
    },
  },
  {
    name: 'an arc of several ties lists them where the map is touched',
    run: async ({ page, open, size }) => {
      const { pairs } = await expected()
      await open('?country=za&as=atlas')
      await until(async () => Number(await counted(page, 'lit')) > 0, true, 'lit')
      const ties = pairs.get('us,za')
      assert.ok(ties.length > 1)
      // Somewhere along the arc, over the sea and away from its ends.
      const at = await page.locator('[data-pair="us,za"] .reach').evaluate((path) => {
        const to = path.getScreenCTM()
        const places = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7].map((share) =>
          path.getPointAtLength(path.getTotalLength() * share).matrixTransform(to),
        )
        const free = places.find(({ x, y }) => document.elementFromPoint(x, y) === path)
        return free && { x: free.x, y: free.y }
      })
      assert.ok(at, 'the arc can be reached')
      if (size.width < 500) await page.touchscreen.tap(at.x, at.y)
      else await page.mouse.click(at.x, at.y)
      const dialog = page.getByRole('dialog', { name: /^Ties: / })
      await dialog.waitFor()
      assert.deepEqual(
        (await listed(dialog.locator('[data-tie]'), 'tie')).sort(),
        ties.map((tie) => tie.id).sort(),
      )
      assert.deepEqual(await violations(page, ['.atlas-popover']), [])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      assert.equal(new URL(page.url()).searchParams.get('country'), 'za')
    },
  },
  {
    name: 'where the map does not come it can be asked for again',
    options: { noise: /Failed to load resource/ },
    run: async ({ page, open }) => {
      const map = /countries-50m.*\.json/
      // The file itself; while developing, the module that names it matches as well.
      const isFile = (route) => route.request().resourceType() === 'fetch'
      await page.route(map, (route) => (isFile(route) ? route.abort() : route.continue()))
      await open('?as=atlas')
      const trouble = page.getByRole('alert')
      await trouble.getByText('The map could not be loaded.').waitFor()
      await page.unroute(map)
      await trouble.getByRole('button', { name: 'Try again' }).click()
      await drawn(page)
    },
  },
  ...['light', 'dark'].flatMap((scheme) =>
    ['?as=atlas', '?leak=spy-cables&as=atlas'].map((search) => ({
      name: `axe finds nothing wrong with the map ${search}, ${scheme}`,
      options: { scheme },
      run: async ({ page, open }) => {
        await open(search)
        await drawn(page)
        await until(async () => search === '?as=atlas' || Number(await counted(page, 'lit')) > 0, true, 'lit')
        const list = await unfold(page, pairList(page))
        await unfold(page, list.getByRole('button').first())
        await unfold(page, page.getByRole('button', { name: /^\d+ countries$/ }))
        assert.deepEqual(await violations(page), [])
      },
    })),
  ),
]
