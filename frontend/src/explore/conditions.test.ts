import { expect, test } from 'vitest'
import { conditionsOf } from './conditions'
import type { Filter, PathSubject } from './exploration'

const said = (subject: Partial<PathSubject>, filter: Filter, maxHops = 6) =>
  conditionsOf({ via: [], avoid: [], ...subject }, filter, maxHops, (id) => id.toUpperCase())
    .map((each) => (typeof each === 'string' ? each : each.name))
    .join('')

test.each<[Partial<PathSubject>, Filter, string]>([
  [{}, {}, 'within 6 ties'],
  [{}, { asOf: 2005, knownBy: '2013-06' }, 'within 6 ties as of 2005 as known by June 2013'],
  [{ avoid: ['us'] }, { asOf: 2005 }, 'within 6 ties as of 2005, avoiding US'],
  [{ avoid: ['us', 'ru', 'cn'], via: ['de'] }, {}, 'within 6 ties, avoiding US, RU and CN, by way of DE'],
  [
    {},
    { minDepth: 3, minConfidence: 'PROBABLE', leakedOnly: true },
    'within 6 ties, of depth 3 (regular exchange) or more, probable or better, over ties known only from leaks',
  ],
])('%j under %j', (subject, filter, words) => {
  expect(said(subject, filter)).toBe(words)
})

test('one tie is one', () => {
  expect(said({}, {}, 1)).toBe('within 1 tie')
})
