import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { violations } from '../axe.mjs'
import { choose, heading, listed, lit, searchBox, unfold, until } from '../page.mjs'

const short = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').slice(0, 60)

/** Waits for a page to say its name in the panel and in the window, there perhaps with what it shows of it. */
async function arrived(page, title, window = title) {
  await heading(page, title).waitFor()
  await until(() => page.title(), `${window} · Liaison`, 'the title of the window')
}

const arrangement = () =>
  ask(
    `{ arrangement(id: "five-eyes") { name summary members { agency { id name acronym country { name } } } } network(limit: 500) { liaisons { id a { id } b { id } } } }`,
  )

/** The first document that relies on another and discloses something. */
async function derived() {
  const { documents } = await ask('{ documents(first: 100) { nodes { id derivedFrom { id } } } }')
  for (const { id } of documents.nodes.filter((one) => one.derivedFrom.length > 0)) {
    const { document } = await ask(
      `query($id: ID!) { document(id: $id) { id title url derivedFrom { id title }
        disclosures(first: 20) { totalCount nodes { id liaisons { id a { acronym name } b { acronym name } } } } } }`,
      { id },
    )
    if (document.disclosures.totalCount > 0) return document
  }
  throw new Error('no document relies on another')
}

const topic = () =>
  ask(
    `{ topic(id: "t-signals-intelligence") { name narrower { id name } disclosures(first: 100) { totalCount nodes { id } } } }`,
  ).then((data) => data.topic)

const reaction = () =>
  ask(`{ reactions(first: 1, filter: { kinds: [SUSPENSION] }) { nodes { id summary leak { id name } by { ... on Country { id name } ... on Agency { id name } }
    document { id title } } } }`).then(({ reactions }) => reactions.nodes[0])

const evidence = () =>
  ask(
    `{ liaison(id: "il-mossad--za-ssa") { disclosures(first: 1) { nodes { id summary between { id name } topics { id name } liaisons { id } } } } }`,
  ).then(({ liaison }) => liaison.disclosures.nodes[0])

const states = {
  arrangement: '?arrangement=five-eyes',
  document: async () => `?document=${(await derived()).id}`,
  topic: '?topic=t-signals-intelligence',
  disclosure: async () => `?disclosure=${(await evidence()).id}`,
  reaction: async () => `?reaction=${(await reaction()).id}`,
}

export const scenarios = [
  {
    name: 'pages: find who belongs to the Five Eyes and which ties are known among them',
    run: async ({ page, open }) => {
      const { arrangement: group, network } = await arrangement()
      const ids = group.members.map(({ agency }) => agency.id)
      const among = network.liaisons.filter(({ a, b }) => ids.includes(a.id) && ids.includes(b.id))
      await open('')
      await choose(page, searchBox(page), 'five eyes', new RegExp(`^${short(group.name)}.*arrangement`))
      await arrived(page, group.name)
      assert.equal(new URL(page.url()).search, '?arrangement=five-eyes')
      await until(() => listed(page.locator('[data-member]'), 'member'), ids, 'the members')
      await until(() => lit(page), String(among.length), 'the ties among the members lit on the canvas')

      // To a member, and from its arrangements back.
      const [{ agency }] = group.members
      await page.locator('[data-member]').first().getByRole('link').click()
      const known = agency.acronym === null ? agency.name : `${agency.acronym} (${agency.name})`
      await arrived(page, agency.name, `${known}, ${agency.country.name}`)
      const groups = await unfold(page, page.getByRole('button', { name: /^Arrangements/ }))
      await groups.getByRole('link', { name: group.name, exact: true }).click()
      await arrived(page, group.name)
    },
  },
  {
    name: 'pages: see what a document discloses and that it is not independent',
    run: async ({ page, open }) => {
      const document = await derived()
      await open(`?document=${document.id}`)
      await arrived(page, document.title)
      const ids = document.disclosures.nodes.map(({ id }) => id)
      await until(() => listed(page.locator('.evidence'), 'id'), ids, 'what it discloses')
      const ties = new Set(document.disclosures.nodes.flatMap(({ liaisons }) => liaisons.map(({ id }) => id)))
      await until(() => lit(page), String(ties.size), 'the ties it shows lit on the canvas')
      // The same for who does not see the canvas: each disclosure leads to its ties.
      const [{ id: told, liaisons }] = document.disclosures.nodes
      if (liaisons.length === 1) {
        const [{ id: tie, a, b }] = liaisons
        const short = ({ acronym, name }) => acronym ?? name
        const link = page
          .locator(`[data-id="${told}"]`)
          .getByRole('link', { name: `${short(a)} – ${short(b)}`, exact: true })
        assert.equal(await link.getAttribute('href'), `/?tie=${tie}`)
      }
      if (document.url !== null) {
        const link = page.getByRole('link', { name: 'Read the document' })
        assert.equal(await link.getAttribute('href'), document.url)
      }
      const [origin] = document.derivedFrom
      assert.deepEqual(
        await listed(page.locator('[data-origin]'), 'origin'),
        document.derivedFrom.map(({ id }) => id),
      )
      await page
        .locator('[data-origin]')
        .first()
        .getByRole('link', { name: /^record/ })
        .click()
      await arrived(page, origin.title)
      await page.goBack()
      await arrived(page, document.title)
    },
  },
  {
    name: 'pages: read all that is disclosed about signals intelligence',
    run: async ({ page, open }) => {
      const { name, narrower, disclosures } = await topic()
      await open('')
      await choose(page, searchBox(page), name, new RegExp(`^${short(name)}\\s*topic`))
      await arrived(page, name)
      const ids = disclosures.nodes.map(({ id }) => id)
      const shown = () => listed(page.locator('.evidence'), 'id')
      await until(shown, ids.slice(0, 20), 'the first disclosures')
      if (disclosures.totalCount > 20) {
        await page.getByRole('button', { name: `Show more (20 of ${disclosures.totalCount})` }).click()
        await until(shown, ids.slice(0, 40), 'more of them')
      }
      const links = page.getByRole('list', { name: 'Narrower topics' }).getByRole('link')
      assert.equal(await links.count(), narrower.length)
    },
  },
  {
    name: 'pages: go from a tie to one disclosure, with its confidence spelled out',
    run: async ({ page, open }) => {
      const { id, between, topics, liaisons, summary } = await evidence()
      await open('?tie=il-mossad--za-ssa')
      await page
        .locator(`[data-id="${id}"]`)
        .getByRole('link', { name: /^details/ })
        .click()
      await page.waitForURL((url) => url.search === `?disclosure=${id}`)
      await page.getByText(summary).first().waitFor()
      const shown = page.getByRole('region', { name: 'Shown cooperating' })
      assert.equal(await shown.getByRole('listitem').count(), between.length)
      assert.match(await page.locator('.facts').innerText(), /(alleged|probable|confirmed): /)
      await until(() => lit(page), String(liaisons.length), 'the ties it shows lit on the canvas')
      if (topics.length === 0) return
      await page.getByRole('list', { name: 'Topics' }).getByRole('link').first().click()
      await arrived(page, topics[0].name)
    },
  },
  {
    name: 'pages: find a reaction by its words and go to the leak',
    run: async ({ page, open }) => {
      const { id, summary, leak } = await reaction()
      await open('')
      await choose(page, searchBox(page), summary.slice(0, 100), new RegExp('reaction · suspension'))
      await page.waitForURL((url) => url.search === `?reaction=${id}`)
      await page.getByRole('heading', { level: 2, name: /^Suspension by / }).waitFor()
      await page.locator('.facts').getByRole('link', { name: leak.name, exact: true }).click()
      await arrived(page, leak.name, `${leak.name}: exposed ties`)
    },
  },
  {
    name: 'pages: see a country’s ties and what it did after leaks',
    run: async ({ page, open }) => {
      const { country, liaisons } = await ask(
        `{ country(id: "de") { name reactions(first: 20, orderBy: { field: DATE }) { nodes { id } } }
           liaisons(filter: { countries: ["de"] }, first: 20) { nodes { id } } }`,
      )
      await open('?country=de')
      await arrived(page, country.name)
      const ties = await unfold(page, page.getByRole('button', { name: 'Ties of its agencies' }))
      const tieIds = liaisons.nodes.map(({ id }) => id)
      await until(() => listed(ties.locator('.tie-row'), 'tie'), tieIds, 'the ties')
      const done = await unfold(
        page,
        page.getByRole('button', { name: 'What it was seen to do after leaks' }),
      )
      const reactionIds = country.reactions.nodes.map(({ id }) => id)
      await until(() => listed(done.locator('.reaction'), 'reaction'), reactionIds, 'the reactions')
    },
  },
  {
    name: 'pages: a search marks what matched and says its kind',
    run: async ({ page, open }) => {
      const { search } = await ask(
        '{ search(query: "south", first: 12) { edges { match { fragments { matched } } node { __typename } } } }',
      )
      // What is found by its country alone has no piece that matches.
      const marked = search.edges.filter(({ match }) => match.fragments.some(({ matched }) => matched))
      assert.ok(marked.length > 0)
      await open('')
      await searchBox(page).fill('south')
      const options = page.getByRole('option')
      await until(() => options.count(), search.edges.length, 'the results')
      for (const text of await options.locator('mark').allTextContents()) assert.match(text, /south/i)
      assert.equal(await options.filter({ has: page.locator('mark') }).count(), marked.length)
    },
  },
  {
    name: 'pages: hostile text stays text',
    run: async ({ page, open }) => {
      const hostile = `<img src=x onerror="alert(1)">\u202e${'long'.repeat(1200)}`
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch()
        const text = await response.text()
        const answer = JSON.parse(text, (key, value) =>
          ['title', 'summary', 'publisher'].includes(key) ? hostile : value,
        )
        await route.fulfill({ response, json: answer })
      })
      await open(`?document=${(await derived()).id}`)
      await page.locator('.evidence').first().waitFor()
      assert.equal(await page.locator('aside img').count(), 0)
      assert.equal(await page.locator('.panel-head h2').textContent(), hostile)
      await searchBox(page).fill('cooperation')
      await page.getByRole('option').first().waitFor()
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    },
  },
  ...Object.keys(states).flatMap((kind) => [
    {
      name: `pages: an unknown ${kind} says so`,
      run: async ({ page, open }) => {
        await open(`?${kind}=no-such-thing`)
        await page.getByRole('alert').getByText(`There is no ${kind} with the id “no-such-thing”`).waitFor()
        await until(() => page.title(), `Unknown ${kind} · Liaison`, 'the title of the window')
      },
    },
    ...['light', 'dark'].map((scheme) => ({
      name: `pages: axe finds nothing wrong with a ${kind}, ${scheme}`,
      options: { scheme },
      run: async ({ page, open }) => {
        const search = states[kind]
        await open(typeof search === 'string' ? search : await search())
        await page.locator('.panel-head').waitFor()
        await page.locator('.stage').waitFor()
        assert.deepEqual(await violations(page), [])
      },
    })),
  ]),
]
