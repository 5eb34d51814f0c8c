// A reader's tasks, done in a real browser against a running server, on a desk and on a phone.
//
//   BASE_URL   where the server answers; http://127.0.0.1:8080 where unset
//   CHROMIUM   the browser to use; `chromium` on the PATH where unset
//   ONLY       run only scenarios whose name contains this
//
// What is expected comes from the GraphQL API's own answers, so that the data may grow. Every scenario also fails on a console
// error, a request to anywhere else, a breach of the content security policy or a page wider than the screen.
import { launch, withPage, sizes } from './browser.mjs'
import { scenarios as access } from './scenarios/access.mjs'
import { scenarios as address } from './scenarios/address.mjs'
import { scenarios as canvas } from './scenarios/canvas.mjs'
import { scenarios as compare } from './scenarios/compare.mjs'
import { scenarios as exporting } from './scenarios/export.mjs'
import { scenarios as leak } from './scenarios/leak.mjs'
import { scenarios as modelAccess } from './scenarios/modelAccess.mjs'
import { scenarios as pages } from './scenarios/pages.mjs'
import { scenarios as path } from './scenarios/path.mjs'
import { scenarios as playground } from './scenarios/playground.mjs'
import { scenarios as ripple } from './scenarios/ripple.mjs'
import { scenarios as search } from './scenarios/search.mjs'
import { scenarios as trouble } from './scenarios/trouble.mjs'
import { scenarios as whatIf } from './scenarios/whatIf.mjs'

const only = process.env.ONLY ?? ''
const browser = await launch()
let [passed, failed] = [0, 0]

for (const scenario of [
  ...search,
  ...leak,
  ...pages,
  ...path,
  ...ripple,
  ...whatIf,
  ...compare,
  ...canvas,
  ...address,
  ...trouble,
  ...access,
  ...modelAccess,
  ...playground,
  ...exporting,
]) {
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
