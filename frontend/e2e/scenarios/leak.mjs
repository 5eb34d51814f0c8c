import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { heading, listed, lit, unfold, until } from '../page.mjs'

const exposure = () =>
  ask(`{ leak(id: "spy-cables") { name exposure { agencies { id } countries { id } ties { novelty liaison { id }
    families disclosures { id summary document { title url } } } } } }`).then(({ leak }) => leak)

export const scenarios = [
  {
    name: 'select the Spy Cables and open the evidence of an exposed tie',
    run: async ({ page, open }) => {
      const leak = await exposure()
      const { ties } = leak.exposure
      await open('')
      await page.getByRole('link', { name: /Spy Cables expose/ }).click()
      await heading(page, leak.name).waitFor()

      const rows = page.locator('.tie-row')
      const both = async () => [await listed(rows, 'tie'), await listed(rows, 'novelty')]
      await until(
        both,
        [ties.map((tie) => tie.liaison.id), ties.map((tie) => tie.novelty)],
        'the exposed ties',
      )
      await until(() => lit(page), String(ties.length), 'the ties lit on the canvas')

      const evidence = await unfold(page, rows.first().getByRole('button', { name: /^Evidence/ }))
      const [{ disclosures }] = ties
      const ids = disclosures.map(({ id }) => id)
      await until(() => listed(evidence.locator('.evidence'), 'id'), ids, 'the evidence in this leak')
      const cited = disclosures.find(({ document }) => document.url !== null)
      const link = evidence
        .locator(`[data-id="${cited.id}"]`)
        .getByRole('link', { name: cited.document.title })
      assert.equal(await link.getAttribute('href'), cited.document.url)
    },
  },
  {
    name: 'see only the ties that the Spy Cables made known',
    run: async ({ page, open }) => {
      const { ties } = (await exposure()).exposure
      const fresh = ties.filter((tie) => tie.novelty === 'NEW').map((tie) => tie.liaison.id)
      await open('?leak=spy-cables')
      await page.getByRole('link', { name: `New ${fresh.length}`, exact: true }).click()
      await until(() => listed(page.locator('.tie-row'), 'tie'), fresh, 'the new ties')
      await until(() => lit(page), String(fresh.length), 'the new ties lit on the canvas')
      assert.equal(new URL(page.url()).search, '?leak=spy-cables&novelty=NEW')
      await page.goBack()
      await until(() => page.locator('.tie-row').count(), ties.length, 'all exposed ties after going back')
    },
  },
  {
    name: 'see which agencies and countries the Spy Cables touch',
    run: async ({ page, open }) => {
      const { agencies, countries } = (await exposure()).exposure
      await open('?leak=spy-cables')
      const named = await unfold(
        page,
        page.getByRole('button', { name: `Agencies named (${agencies.length})` }),
      )
      assert.equal(await named.getByRole('listitem').count(), agencies.length)
      const touched = await unfold(
        page,
        page.getByRole('button', { name: `Countries touched (${countries.length})` }),
      )
      assert.equal(await touched.getByRole('link').count(), countries.length)
    },
  },
]
