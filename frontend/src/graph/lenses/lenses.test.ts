import cytoscape from 'cytoscape'
import { describe, expect, test } from 'vitest'
import { emphasize } from '../emphasize'
import { elementsOf } from '../elements'
import { emphasisOf, nothing, type Highlight } from '../emphasis'
import { smallModel } from '../fixture'
import { light, scoreStep } from '../palette'
import { stylesheet } from '../style'
import { compareHighlight } from './compare'
import { rippleHighlight, type RippleShape } from './ripple'
import { statisticsHighlight } from './statistics'
import { whatIfHighlight } from './whatIf'

const model = smallModel()
const positions = new Map([...model.agencies.keys()].map((id, x) => [id, { x, y: 0 }]))

/** The network as it would be drawn under a highlight. */
function drawn(highlight: Highlight) {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(light, 1),
    elements: elementsOf(model, positions),
  })
  emphasize(cy, emphasisOf(model, highlight))
  return cy
}

const id = (name: string) => ({ id: name })
const hop = (from: string, to: string) => ({
  from: id(from),
  to: id(to),
  liaison: id([from, to].sort().join('--')),
})

// The leaf held the papers; the hub is its exposed partner, and the others are a chain away through the hub.
const ripple: RippleShape = {
  holder: id('dd-leaf'),
  scores: [
    {
      agency: id('aa-hub'),
      score: 0.9,
      chain: [hop('dd-leaf', 'aa-hub')],
      disclosures: [{}],
    },
    {
      agency: id('bb-one'),
      score: 0.2,
      chain: [hop('dd-leaf', 'aa-hub'), hop('aa-hub', 'bb-one')],
      disclosures: [],
    },
  ],
}

describe('ripple', () => {
  test('scores show as colour and as a number', () => {
    const cy = drawn(rippleHighlight(ripple, undefined))
    expect(cy.$id('aa-hub').style('background-color')).toBe('rgb(74,28,124)')
    expect(cy.$id('aa-hub').data('text')).toContain('0.90')
    expect(cy.$id('bb-one').data('text')).toContain('0.20')
    expect(cy.$id('dd-leaf').hasClass('holder')).toBe(true)
    expect(cy.$id('cc-two').hasClass('dim')).toBe(true)
  })

  test('a step of the model looks like no tie', () => {
    const cy = drawn(rippleHighlight(ripple, 'bb-one'))
    const steps = cy.edges('.inferred')
    expect(steps.length).toBe(2)
    steps.forEach((step) => {
      const tie = cy.getElementById(String(step.data('tie')))
      for (const property of ['line-dash-pattern', 'curve-style', 'line-color', 'target-arrow-shape']) {
        expect(step.style(property), property).not.toBe(tie.style(property))
      }
    })
  })

  test('steps run towards the holder, and the chosen chain stands out', () => {
    const { inferred = [], ties, agencies } = rippleHighlight(ripple, 'bb-one')
    expect(inferred.map(({ from, to, chosen }) => [from, to, chosen])).toEqual([
      ['aa-hub', 'dd-leaf', true],
      ['bb-one', 'aa-hub', true],
    ])
    expect([...ties.keys()].sort()).toEqual(['aa-hub--bb-one', 'aa-hub--dd-leaf'])
    expect(agencies).toEqual(['dd-leaf', 'bb-one'])
  })

  test('only ties that the leak shows are lit where none is chosen', () => {
    expect([...rippleHighlight(ripple, undefined).ties.keys()]).toEqual(['aa-hub--dd-leaf'])
    expect(rippleHighlight(ripple, 'zz-none').agencies).toEqual(['dd-leaf'])
  })

  test('without a holder nothing is marked', () => {
    expect(rippleHighlight({ holder: null, scores: [] }, undefined).marks?.size).toBe(0)
  })

  test('leaving it leaves no trace on the canvas', () => {
    const cy = drawn(rippleHighlight(ripple, 'bb-one'))
    emphasize(cy, emphasisOf(model, nothing))
    const fresh = drawn(nothing)
    expect(cy.elements().map((element) => [element.id(), element.classes(), element.data()])).toEqual(
      fresh.elements().map((element) => [element.id(), element.classes(), element.data()]),
    )
  })

  test.each([
    [0, 0],
    [0.19, 0],
    [0.2, 1],
    [0.99, 4],
    [1, 4],
  ])('a score of %s is on step %s', (score, step) => {
    expect(scoreStep(score)).toBe(step)
  })
})

describe('what if', () => {
  const shape = {
    dropped: [{ liaison: id('aa-hub--bb-one'), partner: id('bb-one') }],
    unreachable: [{ agency: id('bb-one') }, { agency: id('cc-two') }],
    substitutes: [{ agency: id('dd-leaf') }],
  }

  test('a dropped tie is struck, and looks like no tie that is asserted', () => {
    const cy = drawn(whatIfHighlight(model, 'aa-hub', shape))
    const [dropped, kept] = [cy.$id('aa-hub--bb-one'), cy.$id('aa-hub--cc-two')]
    for (const property of ['line-color', 'mid-target-arrow-shape']) {
      expect(dropped.style(property), property).not.toBe(kept.style(property))
    }
  })

  test('a lost partner, an agency out of reach and a substitute each look their own way', () => {
    const cy = drawn(whatIfHighlight(model, 'aa-hub', shape))
    const looks = ['bb-one', 'cc-two', 'dd-leaf'].map(
      (agency) => `${cy.$id(agency).style('border-style')} ${cy.$id(agency).style('border-color')}`,
    )
    expect(new Set(looks).size).toBe(3)
    expect(cy.$id('bb-one').data('text')).toContain('dropped')
  })
})

test('what appeared, ended and stayed differ in more than colour', () => {
  const cy = drawn(
    compareHighlight({
      appeared: [{ liaison: id('aa-hub--bb-one') }],
      gone: [{ liaison: id('aa-hub--cc-two') }],
      unchanged: [id('aa-hub--dd-leaf')],
    }),
  )
  const looks = ['aa-hub--bb-one', 'aa-hub--cc-two', 'aa-hub--dd-leaf'].map(
    (tie) => `${cy.$id(tie).style('line-style')} ${cy.$id(tie).style('mid-target-arrow-shape')}`,
  )
  expect(new Set(looks).size).toBe(3)
})

describe('statistics', () => {
  const shape = {
    nodes: [
      { agency: id('aa-hub'), betweenness: 0.5, community: 0, cut: true },
      { agency: id('bb-one'), betweenness: 0, community: 1, cut: false },
    ],
    bridges: [id('aa-hub--dd-leaf')],
  }

  test('nothing steps back, and bridges are lit', () => {
    const cy = drawn(statisticsHighlight(shape, {}))
    expect(cy.$('.dim').length).toBe(0)
    expect(cy.$id('aa-hub--dd-leaf').hasClass('on')).toBe(true)
  })

  test('size and colour follow the measures only where asked', () => {
    const [plain, measured] = [
      drawn(statisticsHighlight(shape, {})),
      drawn(statisticsHighlight(shape, { size: 'betweenness', colour: 'community' })),
    ]
    expect(plain.$id('aa-hub').data('scale')).toBeUndefined()
    expect(parseFloat(measured.$id('aa-hub').style('width'))).toBeGreaterThan(
      parseFloat(measured.$id('bb-one').style('width')),
    )
    expect(measured.$id('aa-hub').style('background-color')).not.toBe(
      measured.$id('bb-one').style('background-color'),
    )
  })

  test('a network without any paths through agencies still has sizes', () => {
    const flat = { nodes: shape.nodes.map((node) => ({ ...node, betweenness: 0 })), bridges: [] }
    const { marks } = statisticsHighlight(flat, { size: 'betweenness' })
    expect([...(marks?.values() ?? [])].map(({ scale }) => scale)).toEqual([0, 0])
  })
})
