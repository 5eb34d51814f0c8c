import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { listed, until } from '../page.mjs'

const cost = (drop) =>
  ask(
    `query($drop: RetrenchmentDrop!) { retrenchment(agency: "za-ssa", drop: $drop, limit: 200) { totalDropped loss
      dropped { liaison { id } partner { id } } before { partners } after { partners } lostCountries { id } lostTopics { id }
      unreachable { agency { id } } substitutes { agency { id } } } }`,
    { drop },
  ).then(({ retrenchment }) => retrenchment)

const byId = (ids) => [...ids].sort()

export const scenarios = [
  {
    name: 'what would the SSA lose if it dropped all ties that the Spy Cables touched',
    run: async ({ page, open }) => {
      const answer = await cost({ leak: 'spy-cables' })
      await open('?agency=za-ssa')
      await page.getByRole('link', { name: 'What if it dropped ties?' }).click()
      await page.getByText('What if: a model, not a fact.').waitFor()
      await page.getByLabel('Every tie that this leak showed').selectOption('spy-cables')
      await page.getByRole('heading', { level: 3, name: /loses \d+ %/ }).waitFor()
      assert.equal(new URL(page.url()).search, '?agency=za-ssa&view=what-if&dropLeak=spy-cables')

      const partners = page
        .locator('table.standing')
        .first()
        .getByRole('row', { name: /^Partners/ })
      const figures = await partners.getByRole('cell').allTextContents()
      assert.deepEqual(figures.slice(0, 2), [answer.before.partners, answer.after.partners].map(String))

      const losses = page.getByRole('region', { name: 'Losses' })
      const lost = await listed(losses.locator('[data-country]'), 'country')
      assert.deepEqual(byId(lost), byId(answer.lostCountries.map(({ id }) => id)))
      const topics = await listed(losses.locator('[data-topic]'), 'topic')
      assert.deepEqual(byId(topics), byId(answer.lostTopics.map(({ id }) => id)))
      const substitutes = page.getByRole('region', { name: 'Substitutes' }).locator('[data-agency]')
      assert.deepEqual(
        await listed(substitutes, 'agency'),
        answer.substitutes.map(({ agency }) => agency.id),
      )

      // On the canvas the dropped ties are struck, as nothing that is asserted is.
      const struck = () =>
        page.locator('.stage').evaluate((stage) =>
          stage._cyreg.cy
            .edges('.dropped')
            .map((edge) => edge.id())
            .sort(),
        )
      await until(struck, byId(answer.dropped.map(({ liaison }) => liaison.id)), 'the dropped ties struck')
    },
  },
  {
    name: 'choose ties to drop one by one by keyboard, and take them back',
    run: async ({ page, open }) => {
      await open('?agency=za-ssa&view=what-if')
      await page.getByRole('button', { name: 'These ties (0 chosen)' }).press('Enter')
      const boxes = page.getByRole('list', { name: 'Ties to drop' }).getByRole('checkbox')
      await boxes.first().waitFor()
      const tie = await boxes.first().getAttribute('data-tie')
      await boxes.first().press('Space')
      await page.waitForURL((url) => url.searchParams.get('drop') === tie)
      const answer = await cost({ ties: [tie] })
      await page
        .getByRole('heading', { level: 3, name: new RegExp(`loses ${Math.round(answer.loss * 100)} %`) })
        .waitFor()
      await page.goBack()
      await page.getByText('Choose what to drop to see what it would cost.').waitFor()
      assert.equal(await boxes.first().isChecked(), false)
    },
  },
  {
    name: 'a leak that touched none of the agency’s ties costs nothing, and says so',
    run: async ({ page, open }) => {
      const { leaks } = await ask('{ leaks(first: 100) { nodes { id } } }')
      for (const { id } of leaks.nodes) {
        if ((await cost({ leak: id })).totalDropped > 0) continue
        await open(`?agency=za-ssa&view=what-if&dropLeak=${id}`)
        await page.getByText('so nothing would be dropped and nothing lost').waitFor()
        return
      }
      assert.fail('every leak touches the agency: choose another one')
    },
  },
  {
    name: 'ties and leaks in the address that are none are named',
    run: async ({ page, open }) => {
      for (const part of ['drop=zz--zz', 'dropLeak=zz-none', 'distrustAfter=zz-none&above=0.3']) {
        await open(`?agency=za-ssa&view=what-if&${part}`)
        const alert = page.locator('.panel').getByRole('alert')
        await alert.getByText(/^“zz-(none|-zz)” is the id of no (tie|leak)/).waitFor()
      }
    },
  },
]
