import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lazyPart } from './lazyPart'
import { PartBoundary } from './PartBoundary'

// React tells the console of every error that a boundary keeps.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const settled = () => act(async () => void (await new Promise((resume) => setTimeout(resume, 0))))

/** A part whose code does not come the first `failures` times. */
function part(failures: number) {
  const load = vi.fn(async () => {
    await Promise.resolve()
    if (load.mock.calls.length <= failures) throw new TypeError('no network')
    return { default: ({ name }: { readonly name: string }) => <p>Hello {name}</p> }
  })
  return { load, Part: lazyPart('the greeting', load) }
}

const again = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await settled()
}

test('trying again imports again, as often as it takes', async () => {
  const { load, Part } = part(2)
  render(<Part name="reader" />)
  await settled()
  expect(screen.getByRole('alert').textContent).toContain('The greeting could not be loaded.')
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy()
  await again()
  expect(screen.getByRole('alert')).toBeTruthy()
  await again()
  expect(screen.getByText('Hello reader')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(3)
})

test('coming back to a part that failed imports again', async () => {
  const { Part } = part(1)
  const { unmount } = render(<Part name="reader" />)
  await settled()
  expect(screen.getByRole('alert')).toBeTruthy()
  unmount()
  render(<Part name="reader" />)
  await settled()
  expect(screen.getByText('Hello reader')).toBeTruthy()
})

test('a fault within a part is told apart from one that did not come, and another view tries afresh', () => {
  const Faulty = ({ bad }: { readonly bad: boolean }) => {
    if (bad) throw new Error('a bug')
    return <p>Well</p>
  }
  const view = (bad: boolean, resetOn: string) => (
    <PartBoundary what="the panel" resetOn={resetOn}>
      <Faulty bad={bad} />
    </PartBoundary>
  )
  const { rerender } = render(view(true, 'one'))
  expect(screen.getByRole('alert').textContent).toContain('Something in the panel went wrong.')
  expect(screen.getByRole('alert').textContent).toContain('a bug')
  rerender(view(false, 'two'))
  expect(screen.getByText('Well')).toBeTruthy()
})
