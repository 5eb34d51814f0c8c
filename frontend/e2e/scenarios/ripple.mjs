import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { heading, listed, unfold, until } from '../page.mjs'

const ripple = (parameters, filter) =>
  ask(
    `query($parameters: RippleParameters, $filter: LiaisonFilter) { ripple(leak: "spy-cables", parameters: $parameters, filter: $filter, limit: 200) { gravity totalScores holder { id }
      scores { agency { id name acronym } score cause chain { liaison { id disclosureCount } } } } }`,
    { parameters, filter },
  ).then((data) => data.ripple)

const rows = (page) => page.locator('.ripple-table tr[data-agency]')
const ids = (answer, n) => answer.scores.slice(0, n).map(({ agency }) => agency.id)

export const scenarios = [
  {
    name: 'after the Spy Cables, who has most reason for distrust, and why',
    run: async ({ page, open }) => {
      // The link sets the year of the leak, so that no service is scored that was dissolved before it.
      const answer = await ripple(undefined, { asOf: 2015 })
      const { name } = (await ask('{ leak(id: "spy-cables") { name } }')).leak
      await open('')
      await page.getByRole('link', { name: /^After the Spy Cables/ }).click()
      await heading(page, name).waitFor()
      await page.locator('.model-word').getByText('A model, not a fact.').waitFor()
      await until(() => listed(rows(page), 'agency'), ids(answer, 20), 'the agencies in order of score')
      const stage = page.locator('.stage')
      await until(() => stage.getAttribute('data-marked'), String(answer.totalScores + 1), 'the scores drawn')
      await page.getByText('Modelled distrust, 0 to 1: a model, not a fact.').waitFor({ state: 'attached' })

      // Why the first that a chain explains has its score: its ties, the numbers and the evidence.
      const at = answer.scores.findIndex(({ cause, chain }) => cause === 'CHAIN' && chain.length > 1)
      const { agency, chain, score } = answer.scores[at]
      if (at >= 20) await page.getByRole('button', { name: /Show more \(20 of/ }).click()
      await page.locator(`tr[data-agency="${agency.id}"]`).getByRole('link').press('Enter')
      const why = page.getByRole('region', { name: `Why ${agency.name} has its score` })
      const ties = chain.map(({ liaison }) => liaison.id)
      await until(() => listed(why.locator('.tie-row'), 'tie'), ties, 'the chain that causes the score')
      assert.match(await why.locator('.sum').textContent(), new RegExp(` ${score.toFixed(2)}$`))
      assert.equal(new URL(page.url()).search, `?leak=spy-cables&view=ripple&why=${agency.id}&asOf=2015`)
      const evidence = await unfold(page, why.getByRole('button', { name: /^Evidence/ }).first())
      const shown = Math.min(20, chain[0].liaison.disclosureCount)
      await until(() => evidence.locator('.evidence').count(), shown, 'the evidence of the first tie')
    },
  },
  {
    name: 'a model without a year says that it counts agencies of all times, and offers one',
    run: async ({ page, open }) => {
      for (const [search, year] of [
        ['?leak=spy-cables&view=ripple', '2015'],
        ['?agency=za-ssa&view=what-if&dropLeak=spy-cables', '2015'],
      ]) {
        await open(search)
        const said = page.getByText('agencies that no longer existed')
        await said.waitFor()
        await page.getByRole('link', { name: `Count only those of ${year}` }).click()
        await page.waitForURL((url) => url.search === `${search}&asOf=${year}`)
        await said.waitFor({ state: 'detached' })
      }
      await open('?leak=spy-cables')
      await page.getByRole('link', { name: 'Ripple: modelled distrust' }).click()
      await page.waitForURL((url) => url.search === '?leak=spy-cables&view=ripple&asOf=2015')
      await open('?leak=spy-cables&knownBy=2014')
      await page.getByRole('link', { name: 'Ripple: modelled distrust' }).click()
      await page.waitForURL((url) => url.search === '?leak=spy-cables&view=ripple&knownBy=2014')
    },
  },
  {
    name: 'change a parameter of the ripple by keyboard, and share the address',
    run: async ({ page, open }) => {
      await open('?leak=spy-cables&view=ripple')
      await rows(page).first().waitFor()
      await unfold(page, page.getByRole('button', { name: 'Parameters', exact: true }))
      const slider = page.getByRole('slider', { name: 'Most ties of a chain' })
      for (const _ of [1, 2]) await slider.press('ArrowLeft')
      await page.waitForURL((url) => url.searchParams.get('maxTies') === '1')
      const answer = await ripple({ maxTies: 1 })
      await until(() => listed(rows(page), 'agency'), ids(answer, 20), 'the direct partners only')
      await page.reload()
      await until(() => listed(rows(page), 'agency'), ids(answer, 20), 'the same after a reload')
      await page.getByRole('button', { name: 'Reset to the defaults' }).click()
      await page.waitForURL((url) => url.search === '?leak=spy-cables&view=ripple')
      await until(() => listed(rows(page), 'agency'), ids(await ripple(), 20), 'the defaults again')
    },
  },
  {
    name: 'a question that was changed is not waited for',
    options: { noise: /ERR_ABORTED/ },
    run: async ({ page, open }) => {
      const askedFor = (request) => request.postDataJSON()?.variables?.parameters?.maxTies
      const left = []
      page.on('requestfailed', (request) => left.push(askedFor(request)))
      await open('?leak=spy-cables&view=ripple')
      await rows(page).first().waitFor()
      await page.route('**/graphql', (route) =>
        askedFor(route.request()) === 2 ? undefined : route.continue(),
      )
      await unfold(page, page.getByRole('button', { name: 'Parameters', exact: true }))
      const slider = page.getByRole('slider', { name: 'Most ties of a chain' })
      await slider.press('ArrowLeft')
      await page.locator('.working').waitFor()
      assert.equal(await rows(page).count(), 20, 'the answer before stays meanwhile')
      await slider.press('ArrowLeft')
      const answer = await ripple({ maxTies: 1 })
      await until(() => listed(rows(page), 'agency'), ids(answer, 20), 'the answer to the last question')
      await until(() => left, [2], 'the question before it given up')
    },
  },
  {
    name: 'a leak that no one agency held is not scored, and an agency too young neither',
    run: async ({ page, open }) => {
      const { leaks } = await ask('{ leaks(first: 100) { nodes { id heldBy { id } } } }')
      const free = leaks.nodes.find(({ heldBy }) => heldBy === null)
      await open(`?leak=${free.id}&view=ripple`)
      await page.getByText('so the model scores nobody').waitFor()
      await open('?leak=spy-cables&view=ripple&asOf=2005')
      await page.getByText('it did not exist in 2005').waitFor()
    },
  },
  {
    name: 'steps of the model are drawn only while the ripple is open, and never like a tie',
    run: async ({ page, open }) => {
      await open('?leak=spy-cables&view=ripple')
      const stage = page.locator('.stage')
      await until(async () => Number(await stage.getAttribute('data-inferred')) > 0, true, 'steps drawn')
      const looks = await stage.evaluate((element) => {
        const { cy } = element._cyreg
        const look = (edge) => ['curve-style', 'target-arrow-shape'].map((name) => edge.style(name))
        return {
          steps: cy.edges('.inferred').map((edge) => look(edge).join(' ')),
          ties: cy
            .edges()
            .not('.inferred')
            .map((edge) => look(edge).join(' ')),
        }
      })
      assert.deepEqual([...new Set(looks.steps)], ['unbundled-bezier vee'])
      for (const tie of new Set(looks.ties)) assert.match(tie, /^straight none$/)
      await page.getByRole('link', { name: 'What it exposed' }).click()
      await until(() => stage.getAttribute('data-inferred'), '0', 'no step outside the ripple')
    },
  },
  {
    name: 'how well the model did on a leak and over all leaks',
    run: async ({ page, open }) => {
      const { leak, backtest } = await ask(
        `{ leak(id: "spy-cables") { backtest(limit: 200) { auc ranked { country { id } reactions { id } } } }
           backtest(limit: 1) { scored auc leaks { leak { id } } } }`,
      )
      await open('?leak=spy-cables&view=ripple')
      const history = page.getByRole('region', { name: 'The model held against history' })
      const reacted = leak.backtest.ranked.filter(({ reactions }) => reactions.length > 0)
      await until(
        () => listed(history.locator('tr[data-country]'), 'country'),
        reacted.map(({ country }) => country.id),
        'the countries seen to react',
      )
      await history.getByRole('link', { name: 'How well did it do over all leaks?' }).click()
      await heading(page, 'How well did the ripple model do?').waitFor()
      const leaks = backtest.leaks.map((each) => each.leak.id)
      await until(() => listed(page.locator('tr[data-leak]'), 'leak'), leaks, 'every leak with reactions')
      const result = page.getByRole('region', { name: 'Result' })
      await result.getByText(backtest.auc.toFixed(2), { exact: true }).waitFor()
      await page.getByText('What this cannot see.').waitFor()
    },
  },
]
