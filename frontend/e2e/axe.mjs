import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, as "rule: elements". Run in the page by the debugger, which the content security policy does not bind. */
export async function violations(page, within) {
  await page.evaluate(axe)
  // From the top: what the canvas on a phone covers while scrolling is not too small to touch.
  await page.evaluate(() => window.scrollTo(0, 0))
  const found = await page.evaluate(
    ([include, values]) => window.axe.run(include ?? document, { runOnly: { type: 'tag', values } }),
    [within, tags],
  )
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  )
}
