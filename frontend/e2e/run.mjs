// A reader's tasks, done in a real browser against a running server, on a desk and on a phone.
//
//   BASE_URL   where the server answers; http://127.0.0.1:8080 where unset
//   CHROMIUM   the browser to use; `chromium` on the PATH where unset
//   ONLY       run only scenarios whose name contains this
//
// What is expected comes from the GraphQL API's own answers, so that the data may grow. Every scenario also fails on a console
// error, a request to anywhere else, a breach of the content security policy or a page wider than the screen.
import { readdirSync } from 'node:fs'
import { launch, sizes, withPage } from './browser.mjs'

// Every file of the folder is run, in the order of the names.
const folder = new URL('./scenarios/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'))
const scenarios = (await Promise.all(files.sort().map((name) => import(new URL(name, folder).href)))).flatMap(
  (file) => file.scenarios,
)

const only = process.env.ONLY ?? ''
const browser = await launch()
let [passed, failed] = [0, 0]

for (const scenario of scenarios) {
  for (const size of sizes) {
    const name = `${scenario.name} (${size.width} px)`
    if (!name.includes(only)) continue
    const started = performance.now()
    try {
      await withPage(browser, { size, ...scenario.options }, scenario.run)
      passed += 1
      console.log(`ok    ${name}  ${Math.round(performance.now() - started)} ms`)
    } catch (error) {
      failed += 1
      console.log(`FAIL  ${name}\n${String(error?.stack ?? error).replace(/^/gm, '      ')}`)
    }
  }
}

await browser.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
