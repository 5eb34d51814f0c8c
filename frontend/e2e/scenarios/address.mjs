import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { base, withPage } from '../browser.mjs'
import { heading, until } from '../page.mjs'

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
