import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'

export const base = process.env.BASE_URL ?? 'http://127.0.0.1:8080'

export const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

/** Patience for one condition. Long enough for a busy machine; nothing waits longer than its condition. */
const patience = 15_000

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/**
 * Runs a scenario in a fresh profile and holds the page to what must always be true.
 * `noise` names console errors that the scenario itself provokes.
 */
export async function withPage(browser, { size, scheme = 'light', noise }, run) {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    hasTouch: size.width < 500,
  })
  context.setDefaultTimeout(patience)
  const faults = []
  const watch = (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' && !noise?.test(message.text()))
        faults.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(base) && !/^(data|blob):/.test(url)) faults.push(`outside request: ${url}`)
    })
  }
  context.on('page', watch)
  await context.exposeFunction('reportBreach', (breach) => faults.push(`content security policy: ${breach}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportBreach(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  try {
    const page = await context.newPage()
    await run({ page, context, size, open: (search) => page.goto(`${base}/${search}`) })
    for (const open of context.pages()) {
      const over = await open.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      assert.ok(over <= 0, `the page is ${over} px wider than the screen`)
    }
    assert.deepEqual(faults, [])
  } finally {
    await context.close()
  }
}
