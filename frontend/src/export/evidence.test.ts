import { afterEach, expect, test, vi } from 'vitest'
import { readEvidence } from './evidence'

interface Asked {
  readonly ids?: readonly string[]
  readonly id?: string
  readonly after?: string
}

/** A server with ties of so many disclosures each, in pages as the real one gives them. */
function serve(sizes: Readonly<Record<string, number>>, version: (request: number) => string = () => 'v1') {
  let requests = 0
  const page = (tie: string, from: number, most: number) => {
    const end = Math.min(sizes[tie] ?? 0, from + most)
    return {
      pageInfo: { hasNextPage: end < (sizes[tie] ?? 0), endCursor: String(end) },
      nodes: Array.from({ length: end - from }, (_, i) => ({
        id: `d-${tie}-${from + i}`,
        aspect: 'METHOD',
        confidence: 'PROBABLE',
        document: { id: `doc-${tie}`, published: null },
      })),
    }
  }
  const answer = vi.fn(async (_url: string, init: { body: string }) => {
    const { ids, id = '', after } = JSON.parse(init.body).variables as Asked
    const data = ids
      ? { nodes: ids.map((one) => ({ __typename: 'Liaison', id: one, disclosures: page(one, 0, 20) })) }
      : { liaison: { id, disclosures: page(id, Number(after), 100) } }
    requests += 1
    return { json: async () => ({ data, extensions: { data: { version: version(requests) } } }) }
  })
  vi.stubGlobal('fetch', answer)
  return answer
}

afterEach(() => void vi.unstubAllGlobals())

const tiesOf = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([id, disclosureCount]) => ({ id, disclosureCount }))
const never = new AbortController().signal

test('all evidence is read, however many pages it takes', async () => {
  const sizes = Object.fromEntries(Array.from({ length: 230 }, (_, i) => [`t${i}`, i === 7 ? 245 : i % 3]))
  const answer = serve(sizes)
  const seen: number[] = []
  const found = await readEvidence(tiesOf(sizes), never, ({ done }) => seen.push(done))
  for (const [tie, size] of Object.entries(sizes)) {
    expect(new Set(found.get(tie)?.map(({ id }) => id)).size).toBe(size)
  }
  expect(answer).toHaveBeenCalledTimes(3 + 3)
  expect(seen).toEqual([...seen].sort((x, y) => x - y))
  expect(seen.at(-1)).toBe(Object.values(sizes).reduce((sum, size) => sum + size, 0))
})

test.each([
  [
    'fewer disclosures than the view counts',
    { a: 3 },
    [{ id: 'a', disclosureCount: 4 }],
    undefined,
    /3 of 4/,
  ],
  [
    'a change of the data in between',
    { a: 30 },
    [{ id: 'a', disclosureCount: 30 }],
    (n: number) => `v${n}`,
    /changed/,
  ],
])('%s is an error, not a shorter file', async (_name, sizes, ties, version, message) => {
  serve(sizes, version)
  await expect(readEvidence(ties, never, () => undefined)).rejects.toThrow(message)
})

test('a refusal is said in the words of the server', async () => {
  vi.stubGlobal('fetch', async () => ({ json: async () => ({ errors: [{ message: 'too many at once' }] }) }))
  await expect(readEvidence([{ id: 'a', disclosureCount: 1 }], never, () => undefined)).rejects.toThrow(
    'too many at once',
  )
})

test('cancelling stops the reading', async () => {
  serve({ a: 500 })
  const control = new AbortController()
  const reading = readEvidence([{ id: 'a', disclosureCount: 500 }], control.signal, ({ done }) => {
    if (done >= 20) control.abort()
  })
  await expect(reading).rejects.toThrow()
})
