import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { base, withPage } from '../browser.mjs'
import { heading, until } from '../page.mjs'

const stageOf = (page) => page.locator('.stage')

export const scenarios = [
  {
    name: 'back, forward and reload restore what was seen',
    run: async ({ page, open }) => {
      const { agency, liaison, leak } = await ask(
        `{ agency(id: "za-ssa") { name } leak(id: "spy-cables") { name }
           liaison(id: "il-mossad--za-ssa") { a { acronym name country { name } } b { acronym name country { name } } } }`,
      )
      const short = (end) => end.acronym ?? end.name
      const tie = `${short(liaison.a)} – ${short(liaison.b)}`
      await open('?agency=za-ssa&minDepth=2')
      await heading(page, agency.name).waitFor()
      await page.locator('[data-tie="il-mossad--za-ssa"] .go').click()
      await heading(page, tie).waitFor()
      assert.equal(new URL(page.url()).search, '?tie=il-mossad--za-ssa&minDepth=2')
      await page.getByRole('link', { name: leak.name }).first().click()
      await heading(page, leak.name).waitFor()
      await page.goBack()
      await heading(page, tie).waitFor()
      await page.goBack()
      await heading(page, agency.name).waitFor()
      await page.goForward()
      await heading(page, tie).waitFor()
      await page.reload()
      await heading(page, tie).waitFor()
      const cited = (end) => `${short(end)} (${end.country.name})`
      const title = `Tie ${cited(liaison.a)} – ${cited(liaison.b)} · Liaison`
      await until(() => page.title(), title, 'the title of the window')
    },
  },
  {
    name: 'a permalink shows the same in another browser',
    run: async ({ page, open, context, size }) => {
      await open('?from=za-ssa&to=nz-gcsb&avoid=us&asOf=2012&path=2')
      const chosen = (on) => on.locator('.path.chosen').getAttribute('data-path')
      const seen = await chosen(page)
      const places = (on) =>
        on
          .locator('.stage')
          .evaluate((stage) => stage._cyreg.cy.nodes().map((node) => [node.id(), node.position()]))
      const drawn = await places(page)
      await withPage(context.browser(), { size }, async ({ page: other }) => {
        await other.goto(page.url())
        assert.equal(await chosen(other), seen)
        assert.deepEqual(await places(other), drawn)
      })
    },
  },
  {
    name: 'where the reader looks goes along: another browser, a reload, the back button',
    run: async ({ page, open, context, size }) => {
      const camera = (on) =>
        on.locator('.stage').evaluate((stage) => {
          const { cy } = stage._cyreg
          const middle = (length, pan) => Math.round((length / 2 - pan) / cy.zoom())
          return [
            middle(cy.width(), cy.pan().x),
            middle(cy.height(), cy.pan().y),
            Math.round(cy.width() / cy.zoom()),
          ]
        })
      const written = (on) => new URL(on.url()).searchParams.get('see')?.split(':').map(Number)
      // The address holds whole units: on a canvas of a given size that is the same picture to a pixel.
      const near = (on, wanted) =>
        until(async () => (await camera(on)).every((n, i) => Math.abs(n - wanted[i]) <= 1), true, `${wanted}`)

      await open('')
      await stageOf(page).waitFor()
      await page.getByRole('button', { name: 'Zoom in' }).click()
      const { x, y } = await stageOf(page).boundingBox()
      await page.mouse.move(x + 10, y + 10)
      await page.mouse.down()
      await page.mouse.move(x + 90, y + 50, { steps: 3 })
      await page.mouse.up()
      await until(
        async () => JSON.stringify(written(page)) === JSON.stringify(await camera(page)),
        true,
        'written',
      )
      const looked = written(page)
      await withPage(context.browser(), { size }, async ({ page: other }) => {
        await other.goto(page.url())
        await near(other, looked)
      })
      await page.reload()
      await near(page, looked)

      // What is found elsewhere is brought into view; going back looks where the reader looked.
      await page.getByRole('link', { name: 'Which ties did the Spy Cables expose' }).click()
      await page.waitForURL((url) => url.searchParams.has('leak') && !url.searchParams.has('see'))
      await page.goBack()
      await near(page, looked)

      await page.getByRole('button', { name: 'Fit' }).click()
      await page.waitForURL((url) => !url.searchParams.has('see'))
    },
  },
  {
    name: 'a bad parameter falls away and is named',
    run: async ({ page, open }) => {
      await open('?agency=za-ssa&asOf=banana&colour=red')
      const notice = page.getByText('Part of the address could not be read').locator('..')
      await notice.getByText('asOf=banana').waitFor()
      await notice.getByText('colour=red').waitFor()
      await page.waitForURL(`${base}/?agency=za-ssa`)
      await notice.getByRole('button', { name: 'Dismiss' }).click()
      await notice.waitFor({ state: 'detached' })
    },
  },
]
