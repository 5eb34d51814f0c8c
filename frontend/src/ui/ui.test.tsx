import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Fold } from './Fold'
import { More } from './More'
import { OutLink } from './OutLink'
import { Trouble } from './Trouble'
import { YearField } from './YearField'

afterEach(cleanup)

test.each(['javascript:alert(1)', 'data:text/html,x', '//x.example', 'ftp://x.example', ''])(
  'the address %j from the data does not become a link',
  (href) => {
    render(<OutLink href={href}>Title</OutLink>)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('Title')).toBeTruthy()
  },
)

test('a web address becomes a link that tells the other page nothing', () => {
  render(<OutLink href="https://x.example/a">Title</OutLink>)
  const link = screen.getByRole('link')
  expect(link.getAttribute('href')).toBe('https://x.example/a')
  expect(link.getAttribute('rel')).toContain('noreferrer')
})

test('a year counts when it is whole and entered, not while it is typed', () => {
  const onChange = vi.fn()
  render(<YearField label="As of year" value={undefined} onChange={onChange} />)
  const field = screen.getByRole('textbox', { name: /As of year/ })
  for (const text of ['2', '20', '200', '2005']) fireEvent.change(field, { target: { value: text } })
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onChange).toHaveBeenCalledExactlyOnceWith(2005)
})

test('a year that is none is refused with a reason, and an empty field clears', () => {
  const onChange = vi.fn()
  render(<YearField label="As of year" value={2005} onChange={onChange} />)
  const field = screen.getByRole('textbox', { name: /As of year/ })
  fireEvent.change(field, { target: { value: '9999' } })
  fireEvent.blur(field)
  expect(onChange).not.toHaveBeenCalled()
  expect(screen.getByText('A year from 1800 to 2100')).toBeTruthy()
  fireEvent.change(field, { target: { value: '' } })
  fireEvent.blur(field)
  expect(onChange).toHaveBeenCalledExactlyOnceWith(undefined)
})

test('what is folded is built only once it is opened', () => {
  const children = vi.fn(() => <p>Inside</p>)
  render(<Fold label="Evidence">{children}</Fold>)
  expect(children).not.toHaveBeenCalled()
  const button = screen.getByRole('button', { name: 'Evidence', expanded: false })
  fireEvent.click(button)
  expect(screen.getByText('Inside')).toBeTruthy()
  expect(button.getAttribute('aria-expanded')).toBe('true')
})

test('a list that goes on says how much of it is shown', () => {
  const more = vi.fn()
  render(<More more={more} shown={20} total={54} loading={false} />)
  fireEvent.click(screen.getByRole('button', { name: 'Show more (20 of 54)' }))
  expect(more).toHaveBeenCalledOnce()
})

test('trouble that may pass says so plainly, names the code for reports, and offers to try again', () => {
  const retry = vi.fn()
  render(<Trouble failure={{ code: 'TIMEOUT', message: 'context deadline exceeded' }} retry={retry} />)
  expect(screen.getByRole('alert').textContent).toContain('took too long')
  expect(screen.getByText('TIMEOUT')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('trouble of an unknown code shows the message of the server as text', () => {
  render(<Trouble failure={{ code: 'NEW_ONE', message: '<b>odd</b>' }} retry={vi.fn()} />)
  expect(screen.getByRole('alert').textContent).toContain('<b>odd</b>')
})

test.each([
  [
    'UNKNOWN_ID',
    'to: "xx" is not the id of a known agency or country',
    ['agency', 'country'],
    '“xx” is the id of no agency or country in this data.',
  ],
  [
    'UNKNOWN_ID',
    'drop.ties: "a"b" is not the id of a known liaison',
    ['liaison'],
    '“a"b” is the id of no tie in this data.',
  ],
  [
    'BAD_USER_INPUT',
    'before: "2010" is not accepted; accepted: a date not after "1990"',
    'a date not after "1990"',
    '“2010” cannot be used here.',
  ],
  ['QUERY_TOO_COMPLEX', "the operation's cost is 27001", undefined, 'asks for more at once'],
])('where trying again cannot help, %s names what to change: %s', (code, message, accepted, title) => {
  render(<Trouble failure={{ code, message, field: 'to', accepted }} retry={vi.fn()} />)
  expect(screen.getByRole('alert').textContent).toContain(title)
  expect(screen.queryByRole('button')).toBeNull()
})
