// Takes the README's picture from a running server: BASE_URL, CHROMIUM as in e2e.
import { base, launch } from '../e2e/browser.mjs'

const browser = await launch()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
await page.goto(`${base}/?leak=spy-cables`)
await page
  .getByText(/Evidence in this leak: \d+ disclosures/)
  .first()
  .click()
await page.locator('canvas').first().waitFor()
await page.waitForLoadState('networkidle')
await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
await page.screenshot({ path: process.argv[2] ?? '../docs/explorer.png' })
await browser.close()
