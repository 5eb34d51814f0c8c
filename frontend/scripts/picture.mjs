// Takes the README's pictures from a running server: BASE_URL, CHROMIUM as in e2e. The folder may be named.
import { join } from 'node:path'
import { base, launch } from '../e2e/browser.mjs'

const folder = process.argv[2] ?? '../docs'

const pictures = [
  {
    name: 'explorer',
    search: '?leak=spy-cables',
    ready: (page) =>
      page
        .getByText(/Evidence in this leak: \d+ disclosures/)
        .first()
        .click(),
  },
  {
    name: 'ripple',
    search: '?leak=spy-cables&view=ripple&why=nz-gcsb',
    ready: (page) => page.locator('.why .sum').waitFor(),
  },
  {
    name: 'what-if',
    search: '?agency=za-ssa&view=what-if&belowDepth=3',
    ready: (page) => page.getByRole('heading', { name: /loses \d+ %/ }).scrollIntoViewIfNeeded(),
  },
  {
    name: 'compare',
    search: '?view=compare&before=1990&after=2010',
    ready: (page) => page.locator('[data-group]').first().waitFor(),
  },
]

const browser = await launch()
for (const { name, search, ready } of pictures) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  await page.goto(`${base}/${search}`)
  await ready(page)
  await page.locator('canvas').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
await browser.close()
