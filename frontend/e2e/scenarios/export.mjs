import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parse as readCsv } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import Graph from 'graphology'
import { ask } from '../api.mjs'
import { violations } from '../axe.mjs'
import { choose, heading, searchBox, until } from '../page.mjs'

const require = createRequire(import.meta.url)
const readGexf = require('graphology-gexf/node').parse
const readGraphml = require('graphology-graphml/node').parse

const menu = (page) => page.getByRole('button', { name: 'Share and export' })

/** Opens an entry of the menu by keyboard alone. */
async function pick(page, item) {
  // The menu comes after the page; until then its button waits.
  await page.locator('.share-button:enabled').focus()
  await page.keyboard.press('Enter')
  const entry = page.getByRole('menuitem', { name: item })
  await entry.waitFor()
  for (let i = 0; i < 6 && !(await entry.evaluate((node) => node === document.activeElement)); i += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}

async function dialog(page, item, name) {
  await pick(page, item)
  const found = page.getByRole('dialog', { name })
  await found.waitFor()
  return found
}

/** Chooses a format, exports, and answers the files by name. */
async function take(page, box, format, files = 1) {
  await box.getByRole('radio', { name: new RegExp(`^${format}`) }).check({ force: true })
  const taken = []
  const arrive = (download) => taken.push(download)
  page.on('download', arrive)
  await box.getByRole('button', { name: `Export ${format}` }).click()
  await box.getByText(/^Saved /).waitFor()
  await until(async () => taken.length, files, `the files of ${format}`)
  page.off('download', arrive)
  return Promise.all(
    taken.map(async (download) => ({
      name: download.suggestedFilename(),
      bytes: await readFile(await download.path()),
    })),
  )
}

const words = (text) =>
  String(text ?? '')
    .split(' ')
    .filter(Boolean)

const tiesOf = (id) =>
  ask('query($id: ID!) { agency(id: $id) { liaisons(first: 100) { totalCount nodes { id } } } }', { id })

/** The evidence that the server holds for each tie of an agency. */
async function evidenceOf(id) {
  const { agency } = await tiesOf(id)
  const { nodes, totalCount } = agency.liaisons
  assert.equal(nodes.length, totalCount)
  const all = await ask(
    `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Liaison { id disclosures(first: 100) { nodes { id } pageInfo { hasNextPage } } } } }`,
    { ids: nodes.map((tie) => tie.id) },
  )
  return new Map(
    all.nodes.map((tie) => {
      assert.equal(tie.disclosures.pageInfo.hasNextPage, false)
      return [tie.id, tie.disclosures.nodes.map((one) => one.id)]
    }),
  )
}

/** Holds a graph read back from a file to what the server says. */
function holdsEvidence(graph, expected) {
  const found = new Map(
    graph.mapEdges((_key, attributes, a, b) => [[a, b].sort().join('--'), words(attributes.disclosures)]),
  )
  assert.deepEqual(new Map([...found].sort()), new Map([...expected].sort()))
}

export const scenarios = [
  {
    name: 'export the SSA’s ties as GraphML, GEXF, CSV and JSON and read them back with their evidence',
    run: async ({ page, open }) => {
      await open('')
      await choose(page, searchBox(page), 'SSA', /State Security Agency.*South Africa/)
      await page.waitForURL((url) => url.searchParams.get('agency') === 'za-ssa')
      const expected = await evidenceOf('za-ssa')
      await until(
        () => page.locator('.stage').getAttribute('data-lit'),
        String(expected.size),
        'its ties lit',
      )
      const box = await dialog(page, /^Export/, 'Export')

      const [graphml] = await take(page, box, 'GraphML')
      assert.match(graphml.name, /^liaison-ssa-state-security-agency.*\.graphml$/)
      const graph = readGraphml(Graph, graphml.bytes.toString('utf8'))
      holdsEvidence(graph, expected)
      assert.equal(graph.getAttribute('url'), page.url())

      const [gexf] = await take(page, box, 'GEXF')
      holdsEvidence(readGexf(Graph, gexf.bytes.toString('utf8')), expected)

      const tables = await take(page, box, 'CSV', 2)
      const rows = (part) =>
        readCsv(tables.find(({ name }) => name.includes(part)).bytes, { columns: true, bom: true })
      assert.deepEqual(new Map(rows('-ties').map((row) => [row.id, words(row.disclosures)])), expected)
      for (const row of rows('-ties')) {
        const end = row.a === 'za-ssa' ? 'a' : 'b'
        assert.equal(row[`${end}_acronym`], 'SSA')
        assert.equal(row[`${end}_country_name`], 'South Africa')
      }
      assert.ok(rows('-agencies').some(({ id }) => id === 'za-ssa'))

      const [json] = await take(page, box, 'JSON')
      const view = JSON.parse(json.bytes.toString('utf8'))
      const { dataset } = await ask('{ dataset { name version } }')
      assert.deepEqual(view.dataset, dataset)
      assert.equal(view.counts.disclosures, new Set([...expected.values()].flat()).size)

      // All that is drawn, with every page of evidence.
      await box.getByRole('radio', { name: /^All that is drawn/ }).check({ force: true })
      const [whole] = await take(page, box, 'JSON')
      const { network } = await ask('{ network(limit: 500) { liaisons { id disclosureCount } } }')
      assert.deepEqual(
        JSON.parse(whole.bytes.toString('utf8')).ties.map(({ id, disclosures }) => [id, disclosures.length]),
        network.liaisons.map(({ id, disclosureCount }) => [id, disclosureCount]),
      )
    },
  },
  {
    name: 'export the map as a picture: every country that is drawn, with its source',
    run: async ({ page, open }) => {
      const { network } = await ask('{ network(limit: 500) { nodes { country { id region } } } }')
      const countries = new Set(
        network.nodes
          .map(({ country }) => country)
          .filter(({ region }) => region !== 'SUPRANATIONAL')
          .map(({ id }) => id),
      )
      await open('?as=atlas')
      await page.locator('.atlas').waitFor()
      const box = await dialog(page, /^Export/, 'Export')
      const [svg] = await take(page, box, 'SVG')
      const text = svg.bytes.toString('utf8')
      assert.equal(XMLValidator.validate(text), true)
      const drawn = new Set([...text.matchAll(/data-country="([^"]*)"/g)].map(([, id]) => id))
      assert.deepEqual([...drawn].sort(), [...countries].sort())
      assert.match(text, /Source: Liaison/)
    },
  },
  {
    name: 'export a picture of what the Spy Cables exposed, with legend, date and source',
    run: async ({ page, open }) => {
      await open('?leak=spy-cables')
      const { leak, dataset } = await ask(
        '{ leak(id: "spy-cables") { name exposure { ties { novelty liaison { id } } } } dataset { version } }',
      )
      const { ties } = leak.exposure
      await until(() => page.locator('.stage').getAttribute('data-lit'), String(ties.length), 'the ties lit')
      await heading(page, leak.name).waitFor()
      const box = await dialog(page, /^Export/, 'Export')
      const [svg] = await take(page, box, 'SVG')
      const text = svg.bytes.toString('utf8')
      assert.equal(XMLValidator.validate(text), true)
      const drawn = [...text.matchAll(/data-tie="([^"]*)"/g)].map(([, id]) => id)
      assert.deepEqual(drawn.sort(), ties.map(({ liaison }) => liaison.id).sort())
      const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(text)
      assert.equal(root.title, `${leak.name}: exposed ties`)
      const now = new Date()
      const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
      assert.ok(root.desc.includes(`version ${dataset.version}, accessed ${today}`), root.desc)
      assert.ok(root.desc.includes(page.url()))
      for (const novelty of new Set(ties.map((tie) => tie.novelty))) {
        const word = { NEW: 'new', CORROBORATED: 'corroborated', KNOWN: 'known before' }[novelty]
        assert.ok(text.includes(`exposed: ${word}`), `the legend says ${word}`)
      }
      const [png] = await take(page, box, 'PNG')
      assert.equal(png.bytes.subarray(1, 4).toString('latin1'), 'PNG')
      assert.equal(png.bytes.readUInt32BE(16), 3200)
      assert.ok(png.bytes.length > 50_000, 'the picture is not empty')
    },
  },
  {
    name: 'copy the link of a path and cite it',
    run: async ({ page, context, open }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await open('?from=za-ssa&to=nz-gcsb&avoid=us&asOf=2012')
      await page.locator('.path').first().waitFor()
      await pick(page, 'Copy link')
      await page.getByText('Link copied').waitFor()
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url())
      const box = await dialog(page, /^Cite/, 'Cite this view')
      const { dataset } = await ask('{ dataset { name version } }')
      await box.getByText(`version ${dataset.version}`).first().waitFor()
      const title =
        'SSA (South Africa) to GCSB (New Zealand): paths of cooperation, as of 2012, avoiding United States'
      await box.getByText(`“${title}”`).waitFor()
      await box.getByRole('button', { name: 'Copy BibTeX' }).click()
      await box.getByText('Copied').waitFor()
      const entry = await page.evaluate(() => navigator.clipboard.readText())
      assert.ok(entry.includes(`url = {${page.url()}}`), entry)
      assert.ok(entry.includes(`title = {{${title}}}`), entry)
      await page.keyboard.press('Escape')
      await box.waitFor({ state: 'detached' })
      assert.equal(await menu(page).evaluate((node) => node === document.activeElement), true)
    },
  },
  {
    name: 'a citation keeps the filters that make the finding',
    run: async ({ page, open }) => {
      await open('?asOf=2010&minConfidence=CONFIRMED&leakedOnly=true')
      await page.locator('.stage').waitFor()
      const box = await dialog(page, /^Cite/, 'Cite this view')
      const title =
        /Ties between intelligence services, as of 2010, at least confirmed, known only from leaks/
      await box.getByLabel('Citation, Sentence').getByText(title).waitFor()
      await box.getByLabel('Citation, BibTeX').getByText(title).waitFor()
    },
  },
  {
    name: 'embed a view: it is lit, names its source and leads to the full view',
    run: async ({ page, open }) => {
      await open('?agency=za-ssa')
      const box = await dialog(page, /^Embed/, 'Embed this view')
      const code = await box.getByLabel('Markup').textContent()
      const { agency } = await tiesOf('za-ssa')
      await page.route('**/article', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>An article</title>${code}` }),
      )
      await page.goto(new URL('/article', page.url()).href)
      const frame = page.frameLocator('iframe')
      await until(
        () => frame.locator('.stage').getAttribute('data-lit'),
        String(agency.liaisons.totalCount),
        'the ties lit in the frame',
      )
      await frame.getByText('Source: Liaison').waitFor()
      const link = frame.getByRole('link', { name: 'Open the full view' })
      assert.equal(await link.getAttribute('href'), '/?agency=za-ssa')
      const policy = async (path) =>
        (await page.request.get(new URL(path, page.url()).href)).headers()['content-security-policy']
      assert.match(await policy('/embed?agency=za-ssa'), /frame-ancestors \*/)
      for (const path of ['/', '/?embed=1', '/playground']) {
        assert.match(await policy(path), /frame-ancestors 'self'/)
      }
    },
  },
  {
    name: 'an embedded leak says what it is, how much is lit and what its colours mean, also where it is small',
    run: async ({ page, open }) => {
      const { leak, network } = await ask(
        `{ leak(id: "spy-cables") { name exposure { ties { liaison { id } } } }
           network(limit: 500) { nodes { id } liaisons { id } } }`,
      )
      await page.setViewportSize({ width: 360, height: 480 })
      await open('embed?leak=spy-cables')
      await page.getByRole('heading', { level: 1, name: `${leak.name}: exposed ties` }).waitFor()
      await until(() => page.title(), `${leak.name}: exposed ties · Liaison`, 'the title of the window')
      await page.getByRole('list', { name: 'Exposed' }).getByText('known before').waitFor()
      const all = `of ${network.nodes.length} agencies, ${network.liaisons.length} ties drawn`
      await page.getByText(new RegExp(`, ${leak.exposure.ties.length} ties lit, ${all}`)).waitFor()
      await page.locator('.stage').waitFor()
      assert.deepEqual(await violations(page), [])

      await open('embed?leak=spy-cables&view=ripple')
      await page.locator('.embed-key').getByText('a model, not a fact').waitFor()
      await page.getByRole('heading', { level: 1, name: `${leak.name}: modelled distrust` }).waitFor()
    },
  },
  {
    name: 'an embedded view of what is not there says so and draws nothing in its place',
    options: { noise: /Failed to load resource/ },
    run: async ({ page, open }) => {
      await open('embed?leak=nope')
      await page.getByRole('alert').getByText('There is no leak with the id “nope”.').waitFor()
      await page.getByRole('heading', { level: 1, name: 'Unknown leak' }).waitFor()
      assert.equal(await page.locator('.stage').count(), 0)
      assert.deepEqual(await violations(page), [])
      await open('embed?from=za-ssa&to=zz-nobody')
      await page.getByRole('alert').getByText('“zz-nobody” is the id of no agency or country').waitFor()
      assert.equal(await page.locator('.stage').count(), 0)
      await open('embed?leek=spy-cables')
      await page.getByText('leek=spy-cables').waitFor()
    },
  },
  {
    name: 'show the query of a leak, in Cypher too, and open it in the playground',
    run: async ({ page, open }) => {
      await open('?leak=spy-cables')
      const box = await dialog(page, /^Show me the query/, 'Show me the query')
      const cypher = await box.getByLabel('Cypher').first().textContent()
      assert.ok(cypher.startsWith(":param ids => ['spy-cables'];"))
      assert.ok(cypher.includes('MATCH (leak:Leak {id: id})'))
      await box.getByRole('link', { name: 'Open in the playground' }).first().click()
      await page.waitForURL((url) => url.pathname === '/playground')
      await page
        .locator('.graphiql-query-editor .view-line')
        .filter({ hasText: 'query Leak' })
        .waitFor({ timeout: 30_000 })
    },
  },
  ...['light', 'dark'].flatMap((scheme) =>
    [
      { item: null, name: 'the menu' },
      { item: /^Export/, name: 'Export' },
      { item: /^Cite/, name: 'Cite this view' },
      { item: /^Embed/, name: 'Embed this view' },
      { item: /^Show me the query/, name: 'Show me the query' },
    ].map(({ item, name }) => ({
      name: `axe finds nothing wrong with sharing: ${name}, ${scheme}`,
      options: { scheme },
      run: async ({ page, open }) => {
        await open('?agency=za-ssa')
        await page.locator('.stage').waitFor()
        if (item === null) {
          await menu(page).click()
          await page.getByRole('menu').waitFor()
          assert.deepEqual(await violations(page, ['.share-popover']), [])
          return
        }
        const box = await dialog(page, item, name)
        await box.locator('pre, .choice').first().waitFor()
        assert.deepEqual(await violations(page, ['.modal']), [])
      },
    })),
  ),
]
