import assert from 'node:assert/strict'
import { ask } from '../api.mjs'
import { withPage } from '../browser.mjs'
import { heading, placeOf, until } from '../page.mjs'

const stageOf = (page) => page.locator('.stage')
const drawn = (page) => stageOf(page).getAttribute('data-agencies')
const untilDrawn = (page, n, what) => until(() => drawn(page), String(n), what)

const namesOf = async (ids) =>
  Object.fromEntries(
    (await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Agency { name } } }', { ids })).nodes.map(
      ({ id, name }) => [id, name],
    ),
  )

const partnersOf = async (id, filter) =>
  (
    await ask(
      'query($id: ID!, $filter: LiaisonFilter) { neighbourhood(of: $id, filter: $filter) { nodes { id } } }',
      {
        id,
        filter,
      },
    )
  ).neighbourhood.nodes
    .map((agency) => agency.id)
    .filter((each) => each !== id)

/** Waits until the canvas stands still, and answers where each agency is in the model. */
async function places(page) {
  await stageOf(page).locator('canvas').first().waitFor()
  return stageOf(page).evaluate((stage) =>
    Object.fromEntries(
      stage._cyreg.cy
        .nodes('.agency')
        .map((node) => [node.id(), [Math.round(node.position('x')), Math.round(node.position('y'))]]),
    ),
  )
}

/** The agencies that are not in view. */
const outside = (page) =>
  stageOf(page).evaluate((stage) =>
    stage._cyreg.cy
      .nodes('.agency')
      .filter((node) => {
        const { x, y } = node.renderedPosition()
        return x < 0 || y < 0 || x > stage.clientWidth || y > stage.clientHeight
      })
      .map((node) => node.id()),
  )

const chosenFromMenu = async (page, item) => {
  await page.getByRole('menuitem', { name: item }).first().click()
}

const openMenu = async (page, id) => {
  const { x, y } = await placeOf(page, id)
  await page.mouse.click(x, y, { button: 'right' })
  await page.getByRole('menu').waitFor()
}

export const scenarios = [
  {
    name: 'build a chart: start around an agency, expand, fold, hide, and take it all back',
    run: async ({ page, open }) => {
      const partners = await partnersOf('za-ssa')
      await open('?agency=za-ssa')
      await stageOf(page).waitFor()
      // Around an agency of the whole network a double click offers a chart; nothing is lost before the reader agrees.
      const before = await drawn(page)
      const { x, y } = await placeOf(page, 'za-ssa')
      await page.mouse.dblclick(x, y)
      await page.getByRole('menu', { name: /^Partners of/ }).waitFor()
      assert.equal(await drawn(page), before)
      await chosenFromMenu(page, `All ${partners.length}`)
      await untilDrawn(page, partners.length + 1, 'the agency and its partners')
      const first = await places(page)

      // Few partners come at once, and what was there stays where it was.
      const [more] = await Promise.all(
        ['il-mossad'].map(async (id) => (await partnersOf(id)).filter((each) => !(each in first))),
      )
      await openMenu(page, 'il-mossad')
      await chosenFromMenu(page, /^Expand/)
      await chosenFromMenu(page, `All ${more.length}`)
      await untilDrawn(page, partners.length + 1 + more.length, 'expanded')
      const second = await places(page)
      for (const [id, at] of Object.entries(first)) assert.deepEqual(second[id], at, `${id} moved`)

      await openMenu(page, 'za-ssa')
      await chosenFromMenu(page, /^Collapse/)
      await until(async () => Number(await drawn(page)) < partners.length + 1 + more.length, true, 'folded')
      const folded = await drawn(page)
      await openMenu(page, 'il-mossad')
      await chosenFromMenu(page, 'Hide')
      await untilDrawn(page, Number(folded) - 1, 'hidden')

      const undo = page.getByRole('button', { name: 'Undo', exact: true }).first()
      await undo.click()
      await untilDrawn(page, folded, 'hiding undone')
      await undo.click()
      await untilDrawn(page, partners.length + 1 + more.length, 'folding undone')
      await undo.click()
      await untilDrawn(page, partners.length + 1, 'expanding undone')
      assert.deepEqual(await places(page), first)
      await page.keyboard.press('Control+Shift+z')
      await untilDrawn(page, partners.length + 1 + more.length, 'done again by keyboard')
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+z')
      await untilDrawn(page, before, 'back at the whole network')
    },
  },
  {
    name: 'a hub is not poured out: the reader chooses which of its many partners come',
    run: async ({ page, open }) => {
      const partners = await partnersOf('us-cia')
      assert.ok(partners.length >= 20)
      await open('?chart=us-cia,za-ssa')
      await untilDrawn(page, 2, 'two')
      const { x, y } = await placeOf(page, 'us-cia')
      await page.mouse.dblclick(x, y)
      const menu = page.getByRole('menu', { name: /^Partners of/ })
      await menu.waitFor()
      await page.getByText(`${partners.length - 1} of ${partners.length} partners not drawn.`).waitFor()
      await chosenFromMenu(page, 'The 12 closest')
      await untilDrawn(page, 14, 'twelve more')
      // What is left is said beside the name.
      const label = await stageOf(page).evaluate((stage) => stage._cyreg.cy.$id('us-cia').data('text'))
      assert.match(label, new RegExp(`\\+${partners.length - 13}$`))
    },
  },
  {
    name: 'what a chart lacks of a leak is said, and can be added',
    run: async ({ page, open }) => {
      const { leak } = await ask(
        '{ leak(id: "spy-cables") { exposure { ties { liaison { a { id } b { id } } } } } }',
      )
      const ends = new Set(leak.exposure.ties.flatMap(({ liaison: { a, b } }) => [a.id, b.id]))
      await open('?leak=spy-cables&chart=za-ssa,il-mossad')
      await page.getByText(/of this view not on the chart/).waitFor()
      await page.getByRole('button', { name: 'Add them' }).click()
      await untilDrawn(page, ends.size, 'every end of an exposed tie')
      await until(() => stageOf(page).getAttribute('data-lit'), String(leak.exposure.ties.length), 'all lit')
    },
  },
  {
    name: 'search adds to the chart',
    run: async ({ page, open }) => {
      const { 'fr-dgse': name } = await namesOf(['fr-dgse'])
      await open('?chart=us-cia')
      await untilDrawn(page, 1, 'one')
      await page.getByRole('combobox', { name: /^Search agencies/ }).fill('dgse')
      await page.getByRole('option', { name }).first().click()
      await heading(page, name).waitFor()
      await page.getByRole('button', { name: 'Add to the chart' }).click()
      await untilDrawn(page, 2, 'two')
      assert.match(new URL(page.url()).search, /chart=us-cia:[-\d]+:[-\d]+,fr-dgse/)
    },
  },
  {
    name: 'take agencies together with a box, and keep only these',
    run: async ({ page, open }) => {
      await open('')
      await stageOf(page).locator('canvas').first().waitFor()
      await page.getByRole('button', { name: 'Select with a box' }).click()
      const box = await stageOf(page).boundingBox()
      const inside = await stageOf(page).evaluate(
        (stage) =>
          stage._cyreg.cy
            .nodes('.agency')
            .filter(
              (node) => node.renderedPosition('x') < stage.clientWidth / 2 && node.renderedPosition('x') > 2,
            ).length,
      )
      await page.mouse.move(box.x + 2, box.y + 1)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 4, box.y + 60)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height - 1)
      await page.mouse.up()
      await until(() => stageOf(page).getAttribute('data-selected'), String(inside), 'all in the box')
      await page.getByRole('button', { name: 'Keep only these' }).click()
      await untilDrawn(page, inside, 'only these')
    },
  },
  {
    name: 'take agencies together with a lasso and by keyboard',
    run: async ({ page, open }) => {
      await open('?chart=us-cia:0:0,za-ssa:200:0,gb-sis:0:200,il-mossad:200:200')
      await untilDrawn(page, 4, 'four')
      await page.getByRole('button', { name: 'Select with a lasso' }).click()
      const [cia, mossad] = [await placeOf(page, 'us-cia'), await placeOf(page, 'il-mossad')]
      const around = [
        [cia.x - 25, cia.y - 25],
        [cia.x + 25, cia.y - 25],
        [mossad.x + 25, mossad.y + 15],
        [mossad.x - 25, mossad.y + 25],
      ]
      await page.mouse.move(...around[0])
      await page.mouse.down()
      for (const corner of around.slice(1)) await page.mouse.move(...corner, { steps: 4 })
      await page.mouse.up()
      await page.waitForURL(
        (url) => url.searchParams.get('sel')?.split(',').sort().join() === 'il-mossad,us-cia',
      )
      await page.getByRole('button', { name: 'Point and move' }).click()
      await page.keyboard.press('Escape')
      await until(() => stageOf(page).getAttribute('data-selected'), '0', 'nothing selected')
      // By keyboard: S on the canvas, then all within one tie.
      await stageOf(page).focus()
      await page.keyboard.press('s')
      await until(() => stageOf(page).getAttribute('data-selected'), '1', 'the one under the cursor')
      await page.keyboard.press('1')
      await until(
        async () => Number(await stageOf(page).getAttribute('data-selected')) > 1,
        true,
        'partners too',
      )
      await page.keyboard.press('Escape')
      await until(() => stageOf(page).getAttribute('data-selected'), '0', 'let go')
      await page.keyboard.press('h')
      await untilDrawn(page, 3, 'the one under the cursor is hidden')
    },
  },
  {
    name: 'drag an agency: it is pinned there, in another browser too',
    run: async ({ page, open, context, size }) => {
      await open('')
      const { x, y } = await placeOf(page, 'us-nsa')
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + 30, y + 20, { steps: 4 })
      await page.mouse.move(x + 60, y + 40, { steps: 4 })
      await page.mouse.up()
      await page.waitForURL((url) => url.searchParams.get('pin')?.startsWith('us-nsa:'))
      await until(() => stageOf(page).getAttribute('data-pinned'), '1', 'pinned')
      const here = await places(page)
      await withPage(context.browser(), { size }, async ({ page: other }) => {
        await other.goto(page.url())
        assert.deepEqual(await places(other), here)
      })
      await openMenu(page, 'us-nsa')
      await chosenFromMenu(page, 'Unpin')
      await page.waitForURL((url) => !url.searchParams.has('pin'))
    },
  },
  {
    name: 'the first drag on a chart moves what is dragged, and nothing else',
    run: async ({ page, open }) => {
      await open('?chart=us-cia,us-nsa,gb-gchq,il-mossad,de-bnd')
      await placeOf(page, 'us-cia')
      await stageOf(page).evaluate((stage) => (stage.firstOne = true))
      const others = ['us-nsa', 'gb-gchq', 'il-mossad', 'de-bnd']
      const where = async (ids) =>
        Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await placeOf(page, id)])))
      const before = await where(others)
      const { x, y } = await placeOf(page, 'us-cia')
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + 40, y + 25, { steps: 5 })
      await page.mouse.up()
      await page.waitForURL((url) => url.searchParams.get('chart')?.includes('us-cia:'))
      await until(() => stageOf(page).getAttribute('data-pinned'), '1', 'pinned')
      // The address holds whole units of the layout, and the layout stands still.
      const near = (a, b) => Math.abs(a.x - b.x) <= 2 && Math.abs(a.y - b.y) <= 2
      for (const [id, at] of Object.entries(await where(others)))
        assert.ok(near(at, before[id]), `${id} moved`)
      assert.ok(near(await placeOf(page, 'us-cia'), { x: x + 40, y: y + 25 }), 'it is where it was dropped')

      // What comes beside it does not take the picture away, and is in view.
      await openMenu(page, 'de-bnd')
      await chosenFromMenu(page, /^Expand/)
      await chosenFromMenu(page, /^All \d+/)
      await until(async () => Number(await drawn(page)) > 5, true, 'expanded')
      assert.equal(
        await stageOf(page).evaluate((stage) => stage.firstOne),
        true,
        'the canvas is the same one',
      )
      await until(() => outside(page), [], 'all in view')
    },
  },
  {
    name: 'in a window of another size the whole network is still in view',
    run: async ({ page, open, size }) => {
      await open('')
      await placeOf(page, 'us-cia')
      await until(() => outside(page), [], 'in view at first')
      await page.setViewportSize({ width: Math.round(size.width * 0.7), height: size.height - 150 })
      await until(() => outside(page), [], 'in view still')
      await page.setViewportSize(size)
      await until(() => outside(page), [], 'in view again')
    },
  },
  {
    name: 'a chart begun a second time can be undone a second time',
    run: async ({ page, open }) => {
      await open('?agency=za-ssa')
      const begin = page.getByRole('button', { name: /^Start a chart/ }).first()
      const undo = page.getByRole('button', { name: 'Undo', exact: true }).first()
      await begin.click()
      await page.waitForURL((url) => url.searchParams.has('chart'))
      await page.getByRole('button', { name: 'Whole network' }).click()
      await page.waitForURL((url) => !url.searchParams.has('chart'))
      await begin.click()
      await page.waitForURL((url) => url.searchParams.has('chart'))
      assert.ok(await page.getByRole('button', { name: 'Redo' }).isDisabled())
      await undo.click()
      await page.waitForURL((url) => !url.searchParams.has('chart'))
      await page.getByRole('button', { name: 'Redo' }).click()
      await page.waitForURL((url) => url.searchParams.has('chart'))
    },
  },
  {
    name: 'find a path from the menu: from here, to here, avoid',
    run: async ({ page, open }) => {
      await open('')
      await openMenu(page, 'za-ssa')
      await chosenFromMenu(page, 'From here')
      await openMenu(page, 'nz-gcsb')
      await chosenFromMenu(page, 'To here')
      await page.waitForURL(
        (url) => url.searchParams.get('from') === 'za-ssa' && url.searchParams.get('to') === 'nz-gcsb',
      )
      await openMenu(page, 'us-cia')
      await chosenFromMenu(page, 'Avoid this')
      await page.waitForURL((url) => url.searchParams.get('avoid') === 'us-cia')
      const { paths } = await ask(
        '{ paths(from: "za-ssa", to: "nz-gcsb", avoid: ["us-cia"], first: 5) { paths { hops { liaison { id } } } } }',
      )
      const first = page.locator('.path').first()
      await first.waitFor()
      assert.equal(
        await first.getAttribute('data-path'),
        paths.paths[0].hops.map(({ liaison }) => liaison.id).join(' '),
      )
    },
  },
  {
    name: 'the legend dims and dismisses, and says how many',
    run: async ({ page, open }) => {
      const { network } = await ask('{ network(limit: 500) { nodes { kind } liaisons { confidence } } }')
      const signals = network.nodes.filter(({ kind }) => kind === 'SIGNALS').length
      await open('')
      await stageOf(page).waitFor()
      const legend = page.locator('details.legend')
      if ((await legend.getAttribute('open')) === null) await legend.locator('summary').click()
      await page.getByRole('button', { name: `signals intelligence, ${signals}: dim` }).click()
      await page.waitForURL((url) => url.searchParams.get('dim') === 'SIGNALS')
      await until(
        () => stageOf(page).evaluate((stage) => stage._cyreg.cy.nodes('.agency.dim').length),
        signals,
        'dimmed',
      )
      await page.getByRole('button', { name: 'signals intelligence: dismiss' }).click()
      await untilDrawn(page, network.nodes.length - signals, 'dismissed')
      await page.getByText(/dismissed in the legend/).waitFor()
      await page.getByRole('button', { name: 'signals intelligence: bring back' }).click()
      await untilDrawn(page, network.nodes.length, 'back')
    },
  },
  {
    name: 'filters and clocks never move an agency',
    run: async ({ page, open }) => {
      await open('')
      const before = await places(page)
      await open('?asOf=1985')
      await until(async () => Number(await drawn(page)) < Object.keys(before).length, true, 'fewer')
      for (const [id, at] of Object.entries(await places(page))) assert.deepEqual(at, before[id], id)
    },
  },
  {
    name: 'groups by country and by arrangement stand apart, with their names',
    run: async ({ page, open }) => {
      await open('')
      await stageOf(page).waitFor()
      for (const grouping of ['country', 'arrangement']) {
        await page.getByRole('combobox', { name: 'Grouped' }).selectOption(grouping)
        await page.waitForURL((url) => url.searchParams.get('group') === grouping)
        await until(
          () => stageOf(page).evaluate((stage) => stage._cyreg.cy.nodes('.group').length > 3),
          true,
          `groups by ${grouping}`,
        )
      }
    },
  },
  {
    name: 'undo survives a reload, and the back button goes along',
    run: async ({ page, open }) => {
      await open('?chart=us-cia,za-ssa,gb-sis')
      await untilDrawn(page, 3, 'three')
      await openMenu(page, 'gb-sis')
      await chosenFromMenu(page, 'Hide')
      await untilDrawn(page, 2, 'two')
      await page.reload()
      await untilDrawn(page, 2, 'still two')
      await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
      await untilDrawn(page, 3, 'undone after the reload')
      await page.goBack()
      await untilDrawn(page, 2, 'back to two')
      await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
      await untilDrawn(page, 3, 'undone once more')
    },
  },
  {
    name: 'a chart with an agency that the data does not know can be drawn without it',
    options: { noise: /Failed to load resource/ },
    run: async ({ page, open }) => {
      await open('?chart=us-cia,zz-nobody,za-ssa')
      await page.getByRole('button', { name: /Draw the chart without/ }).click()
      await untilDrawn(page, 2, 'without it')
      assert.doesNotMatch(page.url(), /zz-nobody/)
    },
  },
  {
    name: 'the sheet of shortcuts opens by keyboard and the letters can be turned off',
    run: async ({ page, open }) => {
      await open('?chart=us-cia,za-ssa&agency=za-ssa')
      await untilDrawn(page, 2, 'two')
      await page.keyboard.press('?')
      const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
      await sheet.waitFor()
      await sheet.getByRole('checkbox').uncheck()
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
      await page.keyboard.press('h')
      assert.equal(await drawn(page), '2')
      await page.keyboard.press('?')
      await sheet.getByRole('checkbox').check()
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
      await page.keyboard.press('h')
      await untilDrawn(page, 1, 'hidden by H')
    },
  },
  {
    name: 'an empty chart says what to do',
    run: async ({ page, open }) => {
      await open('?chart=')
      await page.getByText('This chart is empty.').waitFor()
      await page.getByRole('button', { name: 'Show the whole network' }).click()
      await stageOf(page).waitFor()
    },
  },
]
