import { expect, test } from 'vitest'
import { smallModel } from '../graph/fixture'
import { drawnOf, type NetworkFound } from './drawnOf'
import { chartOf, wholeNetwork } from './scene'

const model = smallModel()
const answer = {
  nodes: [...model.agencies.values()],
  liaisons: [...model.ties.values()],
  members: [...model.agencies.keys()].map((id) => ({ agency: { id }, beyond: id === 'cc-two' ? 3 : 0 })),
  notes: [],
  truncated: false,
  because: null,
  totalAgencies: 4,
  totalLiaisons: 4,
} as unknown as NetworkFound

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()

test('the whole is drawn where nothing was taken off, and what lies beyond it is counted', () => {
  const { network, more, dismissed } = drawnOf(answer, wholeNetwork)
  expect([network.nodes.length, network.liaisons.length]).toEqual([4, 4])
  expect(Object.fromEntries(more)).toEqual({ 'cc-two': 3 })
  expect(dismissed).toEqual({ agencies: 0, ties: 0 })
})

test('a hidden agency takes its ties along, and its partners count it', () => {
  const { network, more } = drawnOf(answer, { ...wholeNetwork, hidden: ['bb-one'] })
  expect(ids(network.nodes)).toEqual(['aa-hub', 'cc-two', 'dd-leaf'])
  expect(ids(network.liaisons)).toEqual(['aa-hub--cc-two', 'aa-hub--dd-leaf'])
  expect(Object.fromEntries(more)).toEqual({ 'aa-hub': 1, 'cc-two': 4 })
})

test('a dismissed kind goes with its ties, a dismissed depth leaves the agencies; the legend still counts them', () => {
  const kind = drawnOf(answer, { ...wholeNetwork, dismissed: ['SIGNALS'] })
  expect(ids(kind.network.liaisons)).toEqual(['bb-one--cc-two'])
  expect(kind.dismissed).toEqual({ agencies: 1, ties: 3 })
  expect(kind.counts.get('SIGNALS')).toBe(1)
  const depth = drawnOf(answer, { ...wholeNetwork, dismissed: ['depth-1'] })
  expect(depth.network.nodes).toHaveLength(4)
  expect(depth.dismissed).toEqual({ agencies: 0, ties: 1 })
})

test('a chart hides nothing of what it holds', () => {
  const scene = { ...chartOf(wholeNetwork, ['aa-hub']), hidden: ['aa-hub'] }
  expect(drawnOf(answer, scene).network.nodes).toHaveLength(4)
})
