import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { violations } from '../axe.mjs'
import { heading, until } from '../page.mjs'

const network = (filter) =>
  ask('query($filter: LiaisonFilter) { network(filter: $filter, limit: 500) { liaisons { id } } }', {
    filter,
  }).then((data) => data.network.liaisons.length)
const drawn = (page) => page.locator('.stage').getAttribute('data-ties').then(Number)
const lookOf = (page, look) =>
  page.locator('.stage').evaluate((stage, name) => stage._cyreg.cy.edges(`.${name}`).length, look)
const search = (page) => new URL(page.url()).search
const year = (page) => Number(new URL(page.url()).searchParams.get('asOf'))

/** The time bar, unfolded where it is folded away. */
async function bar(page, size) {
  if (size.width < 960) await page.getByText(/^Time/).click()
  const found = page.getByRole('group', { name: 'Time', exact: true })
  await found.waitFor()
  return found
}
const field = (time, name) => time.getByRole('textbox', { name, exact: true })
const thumb = (time, name) => time.getByRole('slider', { name })
async function type(time, name, text) {
  await field(time, name).fill(text)
  await field(time, name).press('Enter')
}
const values = (time) =>
  Promise.all([/Earlier year/, /Later year/].map((name) => thumb(time, name).inputValue()))

export const scenarios = [
  {
    name: 'see the network grow from 1990 to 2010',
    run: async ({ page, open, size }) => {
      await open('')
      const time = await bar(page, size)
      await type(time, 'Year', '1990')
      await until(() => search(page), '?asOf=1990', 'the year in the address')
      await until(() => drawn(page), await network({ asOf: 1990 }), 'the ties of 1990')
      await time.getByRole('button', { name: 'Step forward' }).click()
      await until(() => drawn(page), await network({ asOf: 1991 }), 'the ties of 1991')
      await type(time, 'Year', '1990')
      await type(time, 'Later year', '2010')
      await heading(page, '1990 and 2010').waitFor()
      assert.equal(search(page), '?view=compare&before=1990&after=2010')
      const { compare } = await ask('{ compare(before: "1990", after: "2010") { totalAppeared totalGone } }')
      await until(() => lookOf(page, 'appeared'), compare.totalAppeared, 'those that appeared drawn')
      await until(() => lookOf(page, 'gone'), compare.totalGone, 'those gone drawn')
      // The window slides with both years.
      await time.getByRole('button', { name: 'Step back' }).click()
      await heading(page, '1989 and 2009').waitFor()
    },
  },
  {
    name: 'what could the public know in 2012 against 2014',
    run: async ({ page, open, size }) => {
      await open('?asOf=2012')
      const time = await bar(page, size)
      await time.getByText('What the public could know').first().click()
      await until(() => search(page), '?knownBy=2012', 'the same year on the other clock')
      await until(() => drawn(page), await network({ knownBy: '2012' }), 'what was known by 2012')
      await type(time, 'Later year', '2014')
      await heading(page, '2012 and 2014').waitFor()
      assert.equal(search(page), '?view=compare&clock=knownBy&before=2012&after=2014')
      const { compare } = await ask(
        '{ compare(before: "2012", after: "2014", clock: KNOWN_BY) { totalAppeared } }',
      )
      await until(() => lookOf(page, 'appeared'), compare.totalAppeared, 'what came to be known drawn')
      await time.getByRole('button', { name: 'Clear time' }).click()
      await until(() => search(page), '', 'the clear address')
    },
  },
  {
    name: 'years play and pause by keyboard, and the reader keeps the agency',
    run: async ({ page, open, size }) => {
      await open('?agency=us-cia&asOf=1995')
      const time = await bar(page, size)
      const button = time.getByRole('button', { name: /^(Play|Pause)$/ })
      await button.press('Enter')
      await until(() => year(page) >= 1998, true, 'years passing')
      await button.press('Enter')
      await time.getByRole('button', { name: 'Play' }).waitFor()
      const reached = year(page)
      assert.equal(search(page), `?agency=us-cia&asOf=${reached}`)
      await until(() => drawn(page), await network({ asOf: reached }), 'the ties of the year reached')
      await until(
        () => time.getByRole('status').textContent(),
        (await time.locator('.time-change').textContent()) ?? '',
        'the last change said on pause',
      )
      await page.goBack()
      await until(() => search(page), '?agency=us-cia&asOf=1995', 'one step back to before playing')
    },
  },
  {
    name: 'a year is moved by keyboard from a leak, key after key, and the leak is there again after it',
    run: async ({ page, open, size }) => {
      await open('?leak=spy-cables')
      const time = await bar(page, size)
      const earlier = thumb(time, 'Earlier year')
      await earlier.focus()
      const later = Number(await earlier.inputValue())
      for (const before of [later - 1, later - 2]) {
        await page.keyboard.press('ArrowLeft')
        await page.waitForURL((url) => url.searchParams.get('before') === String(before))
      }
      await time.getByRole('button', { name: 'Clear time' }).click()
      await page.waitForURL(
        (url) => url.searchParams.get('leak') === 'spy-cables' && !url.searchParams.has('before'),
      )
    },
  },
  {
    name: 'playing stops at a touch and at the last year',
    run: async ({ page, open, size }) => {
      await open('?asOf=1960')
      const time = await bar(page, size)
      await time.getByRole('button', { name: 'Play' }).click()
      await until(() => year(page) >= 1961, true, 'years passing')
      await field(time, 'Year').click()
      await time.getByRole('button', { name: 'Play' }).waitFor()
      await thumb(time, /^Year/).press('End')
      const last = await thumb(time, /^Year/).getAttribute('max')
      await until(() => year(page), Number(last), 'the last year')
      await thumb(time, /^Year/).press('ArrowLeft')
      await time.getByRole('button', { name: 'Play' }).press('Enter')
      await until(() => year(page), Number(last), 'the last year again')
      await time.getByRole('button', { name: 'Play' }).waitFor()
    },
  },
  {
    name: 'one step back after a drag through the years',
    run: async ({ page, open, size }) => {
      await open('?asOf=1980')
      const time = await bar(page, size)
      await until(() => drawn(page), await network({ asOf: 1980 }), 'the ties of 1980')
      const grip = time.locator('.time-grip')
      await grip.scrollIntoViewIfNeeded()
      const { x, y, width, height } = await grip.boundingBox()
      await page.mouse.move(x + width / 2, y + height / 2)
      await page.mouse.down()
      for (const by of [5, 15, 30, 45, 60])
        await page.mouse.move(x + width / 2 + by, y + height / 2, { steps: 3 })
      await until(() => year(page) > 1980, true, 'the address following the hand')
      await page.mouse.up()
      const there = Number(await thumb(time, /^Year/).inputValue())
      assert.ok(there > 1985, `dragged to ${there}`)
      await until(() => year(page), there, 'the address where the hand was left')
      await until(() => drawn(page), await network({ asOf: there }), 'the ties of that year')
      await page.goBack()
      await until(() => search(page), '?asOf=1980', 'one step back')
      await until(() => values(time), ['1980', '1980'], 'the thumbs back')
    },
  },
  {
    name: 'a permalink sets the thumbs, and they go apart and together by keyboard',
    run: async ({ page, open, size }) => {
      await open('?agency=us-cia&asOf=1990')
      let time = await bar(page, size)
      await thumb(time, /Later year/).press('PageUp')
      await until(() => search(page), '?view=compare&before=1990&after=2000', 'ten years apart')
      await thumb(time, /Earlier year/).press('ArrowRight')
      await until(() => values(time), ['1991', '2000'], 'one year nearer')
      await thumb(time, /Earlier year/).press('End')
      await until(() => search(page), '?agency=us-cia&asOf=2000', 'together again, with the agency')

      await open('?view=compare&clock=knownBy&before=2013-06&after=2016')
      time = await bar(page, size)
      await until(() => values(time), ['2013', '2016'], 'the years of the address')
      await thumb(time, /Later year/).press('ArrowRight')
      await until(
        () => search(page),
        '?view=compare&clock=knownBy&before=2013-06&after=2017',
        'the month kept',
      )
      if (size.width >= 960) {
        const compared = page.getByRole('textbox', { name: 'Compare with' })
        await compared.fill('2015')
        await compared.press('Enter')
        await until(() => values(time), ['2013', '2015'], 'the thumbs following the filter bar')
      }
    },
  },
  ...['light', 'dark'].flatMap((scheme) =>
    ['', '?asOf=1993', '?view=compare&before=1990&after=2010'].map((address) => ({
      name: `axe finds nothing wrong with the time bar at ${address || 'any year'}, ${scheme}`,
      options: { scheme },
      run: async ({ page, open, size }) => {
        await open(address)
        await page.locator('.stage').waitFor()
        await bar(page, size)
        assert.deepEqual(await violations(page, ['.network']), [])
      },
    })),
  ),
]
