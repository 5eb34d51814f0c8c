import { describe, expect, test } from 'vitest'
import { emptyPath, plainLook, start, type Exploration } from './exploration'
import { wholeNetwork } from './scene'
import { seeing } from './useExploration'

const camera = { x: 10, y: -20, across: 800 }
const present: Exploration = {
  subject: { kind: 'leak', id: 'spy-cables' },
  filter: { asOf: 2010 },
  scene: wholeNetwork,
  look: { ...plainLook, mode: 'table', selected: ['za-ssa'], camera },
}

describe('another subject', () => {
  test('has the same filters and canvas, and nothing taken together', () => {
    const next = seeing(present, { kind: 'agency', id: 'us-cia' })
    expect(next).toEqual({
      ...present,
      subject: { kind: 'agency', id: 'us-cia' },
      look: { mode: 'table', selected: [] },
    })
  })

  test('is followed by the camera, unless it is the same, or a path without both ends', () => {
    expect(seeing(present, start).look.camera).toBeUndefined()
    expect(seeing(present, { kind: 'leak', id: 'spy-cables', novelty: 'NEW' }).look.camera).toEqual(camera)
    expect(seeing(present, { ...emptyPath, from: 'za-ssa' }).look.camera).toEqual(camera)
    expect(seeing(present, { ...emptyPath, from: 'za-ssa', to: 'us-cia' }).look.camera).toBeUndefined()
  })
})
