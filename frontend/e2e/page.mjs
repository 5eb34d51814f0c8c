import assert from 'node:assert/strict'

/** The ids that a list on the page carries in a data attribute, in order. */
export const listed = (locator, attribute) =>
  locator.evaluateAll((items, name) => items.map((item) => item.dataset[name]), attribute)

/** Waits until a reading of the page is as expected, and says what it was where it never is. */
export async function until(read, expected, what, patience = 15_000) {
  const end = performance.now() + patience
  let seen
  do {
    seen = await read()
    try {
      assert.deepEqual(seen, expected)
      return
    } catch {
      await new Promise((resume) => setTimeout(resume, 30))
    }
  } while (performance.now() < end)
  assert.deepEqual(seen, expected, what)
}

export const heading = (page, name) => page.getByRole('heading', { level: 2, name, exact: true })

export const searchBox = (page) => page.getByRole('combobox', { name: /^Search agencies/ })

/** Types into a search and chooses an option by keyboard alone. */
export async function choose(page, box, text, option) {
  await box.focus()
  await box.fill(text)
  await page.getByRole('option', { name: option }).first().waitFor()
  // Arrow down until the wanted option is the active one.
  for (let i = 0; i < 12; i += 1) {
    await box.press('ArrowDown')
    const active = await box.getAttribute('aria-activedescendant')
    const name = active === null ? '' : await page.locator(`[id="${active}"]`).textContent()
    if (option instanceof RegExp ? option.test(name ?? '') : name?.includes(option)) break
  }
  await box.press('Enter')
}

/** How many ties the canvas lights, once it is drawn. */
export const lit = (page) => page.locator('.stage').getAttribute('data-lit')

/** Unfolds by keyboard and answers the part that opened. */
export async function unfold(page, button) {
  await button.focus()
  await button.press('Enter')
  assert.equal(await button.getAttribute('aria-expanded'), 'true')
  return page.locator(`[id="${await button.getAttribute('aria-controls')}"]`)
}

/** Where an agency stands on the screen, as Cytoscape has it, once the picture stands still. */
export async function placeOf(page, id) {
  await page.locator('.stage canvas').first().waitFor()
  return page.locator('.stage').evaluate(async (stage, agency) => {
    const read = () => {
      const node = stage._cyreg.cy.$id(agency)
      if (node.empty()) return ''
      const { x, y } = node.renderedPosition()
      const box = stage.getBoundingClientRect()
      return JSON.stringify({ x: box.left + x, y: box.top + y })
    }
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    let [before, now] = ['', read()]
    for (let i = 0; i < 300 && (now === '' || now !== before); i += 1) {
      await frame()
      ;[before, now] = [now, read()]
    }
    return JSON.parse(now)
  }, id)
}
