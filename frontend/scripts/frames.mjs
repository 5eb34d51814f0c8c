// Measures how the page feels, on a running server: BASE_URL, CHROMIUM as in e2e. Prints, for the loaded network and for one of
// 1,000 agencies and 4,000 ties: when the page can be used, the frames while panning and zooming, and the longest time that the
// page did not react. There is no graphics card where this was written; a machine with one does better.
import { base, launch } from '../e2e/browser.mjs'
import { serveNetwork, syntheticNetwork } from '../e2e/synthetic.mjs'

const browser = await launch()

async function measure(name, network) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  if (network) await serveNetwork(page, network)
  await page.addInitScript(() => {
    window.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(`${base}/`)
  await page.getByRole('combobox', { name: /^Search/ }).waitFor()
  const usable = await page.evaluate(() => performance.now())
  await page.locator('.stage canvas').first().waitFor({ timeout: 120_000 })
  await page.waitForFunction(() => document.querySelector('.stage')?._cyreg?.cy.nodes().length > 0)
  const drawn = await page.evaluate(() => performance.now())
  await page.waitForLoadState('networkidle')
  const atLoad = await page.evaluate(() => window.longest)
  const box = await page.locator('.stage').boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + 12]

  const frames = async (act) => {
    await page.evaluate(() => {
      window.longest = 0
      window.frames_ = []
      let last = performance.now()
      const tick = (now) => {
        window.frames_.push(now - last)
        last = now
        if (window.frames_) requestAnimationFrame(tick)
      }
      requestAnimationFrame(tick)
    })
    await act()
    return page.evaluate(() => {
      const all = window.frames_.slice(1).sort((a, b) => a - b)
      window.frames_ = null
      const at = (share) => Math.round(all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0)
      return { median: at(0.5), p95: at(0.95), longest: Math.round(window.longest) }
    })
  }
  const pan = await frames(async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let i = 1; i <= 90; i += 1) await page.mouse.move(x + 120 * Math.sin(i / 9), y + i * 2)
    await page.mouse.up()
  })
  const zoom = await frames(async () => {
    await page.mouse.move(x, y + 200)
    for (let i = 0; i < 60; i += 1) await page.mouse.wheel(0, i < 30 ? -40 : 40)
  })
  const said = ({ median, p95, longest }) => `median ${median} ms, 95 % ${p95} ms, longest task ${longest} ms`
  console.log(
    `${name}\n  usable after ${Math.round(usable)} ms, drawn after ${Math.round(drawn)} ms, longest task while loading ${Math.round(atLoad)} ms`,
  )
  console.log(`  panning: ${said(pan)}\n  zooming: ${said(zoom)}`)
  await page.close()
}

await measure('the loaded network')
await measure('1,000 agencies, 4,000 ties', syntheticNetwork(1000, 4000))
await browser.close()
