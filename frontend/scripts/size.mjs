// Prints what a reader downloads: the first load, and what comes later on demand. Run after `npm run build`.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Most of the first load's script, gzipped. Beyond it the page would start late on a phone. */
const limit = 250_000

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const html = readFileSync(join(dist, 'index.html'), 'utf8')
const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length

let first = 0
for (const name of readdirSync(join(dist, 'assets')).sort()) {
  if (!/\.(js|css)$/.test(name)) continue
  const size = gzipped(join(dist, 'assets', name))
  const isFirst = html.includes(`/assets/${name}`)
  if (isFirst && name.endsWith('.js')) first += size
  console.log(
    `${(size / 1000).toFixed(1).padStart(7)} kB gzip  ${isFirst ? 'first load' : 'on demand '}  ${name}`,
  )
}
console.log(
  `${(first / 1000).toFixed(1).padStart(7)} kB gzip  script of the first load (limit ${limit / 1000} kB)`,
)
if (first > limit) {
  console.error('The first load is over its limit.')
  process.exit(1)
}
