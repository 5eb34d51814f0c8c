import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RangeField } from './RangeField'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function slider(onCommit: (value: number) => void, value = 0.5) {
  const field = (now: number) => (
    <RangeField label="Damping" value={now} min={0} max={1} step={0.05} initial={0.5} onCommit={onCommit} />
  )
  const { rerender } = render(field(value))
  return {
    input: screen.getByRole('slider', { name: 'Damping' }) as HTMLInputElement,
    set: (now: number) => rerender(field(now)),
  }
}

const drag = (input: HTMLInputElement, value: string) => fireEvent.change(input, { target: { value } })
const rest = () => act(() => vi.runAllTimers())

test('counts once it rests, with the last value', () => {
  const onCommit = vi.fn()
  const { input } = slider(onCommit)
  for (const value of ['0.55', '0.6', '0.65']) drag(input, value)
  expect(screen.getByRole('status').textContent).toBe('0.65')
  expect(onCommit).not.toHaveBeenCalled()
  rest()
  expect(onCommit).toHaveBeenCalledExactlyOnceWith(0.65)
})

test('back where it was, nothing is asked', () => {
  const onCommit = vi.fn()
  const { input } = slider(onCommit)
  drag(input, '0.6')
  drag(input, '0.5')
  rest()
  expect(onCommit).not.toHaveBeenCalled()
})

test('a value that the address changed elsewhere wins over a hand on its way', () => {
  const onCommit = vi.fn()
  const { input, set } = slider(onCommit)
  drag(input, '0.6')
  set(0.2)
  rest()
  expect(input.value).toBe('0.2')
  expect(onCommit).not.toHaveBeenCalled()
})

test('says its range and its default', () => {
  const { input } = slider(vi.fn())
  const hint = document.getElementById(input.getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toContain('0 to 1, default 0.5.')
})
