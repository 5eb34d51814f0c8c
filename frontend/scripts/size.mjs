// Prints what a reader downloads: the first load, what comes later on demand, and what only the other pages need.
// Run after `npm run build`.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Most of the first load's script, gzipped. Beyond it the page would start late on a phone. */
const limit = 250_000

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const read = (name) => readFileSync(join(dist, name), 'utf8')
const names = readdirSync(join(dist, 'assets'))
  .filter((name) => /\.(js|css)$/.test(name))
  .sort()
const namedIn = (text) => names.filter((name) => text.includes(name))

/** The explorer's: whatever its page names, and whatever that names in turn. */
const first = namedIn(read('index.html'))
const explorer = new Set(first.concat(namedIn(read('embed.html'))))
for (const name of explorer) namedIn(read(`assets/${name}`)).forEach((found) => explorer.add(found))

let [script, playground] = [0, 0]
for (const name of names) {
  const size = gzipSync(readFileSync(join(dist, 'assets', name)), { level: 9 }).length
  const isFirst = first.includes(name)
  if (isFirst && name.endsWith('.js')) script += size
  if (!explorer.has(name)) playground += size
  const when = isFirst ? 'first load' : explorer.has(name) ? 'on demand ' : 'playground'
  console.log(`${kB(size)}  ${when}  ${name}`)
}
console.log(`${kB(playground)}  what only the playground loads, all of it`)
console.log(`${kB(script)}  script of the explorer's first load (limit ${limit / 1000} kB)`)
if (script > limit) {
  console.error('The first load is over its limit.')
  process.exit(1)
}

function kB(size) {
  return `${(size / 1000).toFixed(1).padStart(7)} kB gzip`
}
