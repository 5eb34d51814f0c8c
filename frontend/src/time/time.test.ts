import { expect, test } from 'vitest'
import {
  plainLook,
  start,
  type ClockName,
  type Exploration,
  type Filter,
  type Subject,
} from '../explore/exploration'
import { wholeNetwork } from '../explore/scene'
import { clearTime, moved, onClock, readTime, sameYears, writeTime, yearsOf, type Time } from './time'

const agency: Subject = { kind: 'agency', id: 'aa-hub' }
const at = (subject: Subject, filter: Filter = {}): Exploration => ({
  subject,
  filter,
  scene: wholeNetwork,
  look: plainLook,
})
const compare = (clock: ClockName, before?: string, after?: string): Subject => ({
  kind: 'compare',
  clock,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
})

const clocks: readonly ClockName[] = ['asOf', 'knownBy']
const dates = ['1946', '1990', '1991', '2025']
const times: readonly Time[] = clocks.flatMap((clock) => [
  { clock },
  ...dates.flatMap((earlier, i) => dates.slice(i).map((later) => ({ clock, span: { earlier, later } }))),
])
const explorations = [
  at(start),
  at(agency, { minDepth: 2 }),
  at(agency, { asOf: 1970 }),
  at(start, { knownBy: '2013-06', leakedOnly: true }),
  at(compare('asOf', '1950', '1960')),
  at(compare('knownBy')),
]

test('what is written is read again, over any exploration', () => {
  for (const present of explorations) {
    for (const time of times) {
      const written = { ...present, ...writeTime(present, time, start) }
      // Without a year, a clock that is still set is what the reader looks at.
      if (time.span) expect(readTime(written, time.clock)).toEqual(time)
      else expect(written.filter[time.clock]).toBeUndefined()
    }
  }
})

test('one year keeps what is looked at, two compare, and one again goes back to it', () => {
  const apart = writeTime(
    at(agency, { asOf: 1990 }),
    { clock: 'asOf', span: { earlier: '1990', later: '2010' } },
    agency,
  )
  expect(apart).toEqual({ subject: compare('asOf', '1990', '2010'), filter: {} })
  const together = writeTime(apart, { clock: 'asOf', span: { earlier: '2010', later: '2010' } }, agency)
  expect(together).toEqual({ subject: agency, filter: { asOf: 2010 } })
})

test('every filter but the clock in hand stays', () => {
  for (const time of times) {
    const { filter } = writeTime(at(agency, { asOf: 1970, knownBy: '2013-06', minDepth: 3 }), time, start)
    expect(filter.minDepth).toBe(3)
    const other = time.clock === 'asOf' ? 'knownBy' : 'asOf'
    expect(filter[other]).toBe(other === 'asOf' ? 1970 : '2013-06')
  }
})

test('the clock that is set is read; where both or none are, the one preferred', () => {
  expect(readTime(at(start, { knownBy: '2013' }), 'asOf').clock).toBe('knownBy')
  expect(readTime(at(start, { asOf: 1990 }), 'knownBy').clock).toBe('asOf')
  expect(readTime(at(start, { asOf: 1990, knownBy: '2013' }), 'knownBy').span?.earlier).toBe('2013')
  expect(readTime(at(start), 'knownBy')).toEqual({ clock: 'knownBy' })
})

test('a comparison that lacks a date is at the one it has', () => {
  expect(readTime(at(compare('asOf', '1990')), 'asOf').span).toEqual({ earlier: '1990', later: '1990' })
  expect(readTime(at(compare('asOf', undefined, '2010')), 'asOf').span).toEqual({
    earlier: '2010',
    later: '2010',
  })
  expect(readTime(at(compare('knownBy')), 'asOf')).toEqual({ clock: 'knownBy' })
})

test('no clock is left after clearing', () => {
  for (const present of explorations) {
    const { subject, filter } = clearTime(present, agency)
    expect(filter.asOf ?? filter.knownBy).toBeUndefined()
    expect(subject).toEqual(present.subject.kind === 'compare' ? agency : present.subject)
  }
})

test('the other clock takes the years over, unless it has its own', () => {
  const known = at(start, { knownBy: '2013-06' })
  expect(onClock(known, readTime(known, 'asOf'), 'asOf', start)?.filter).toEqual({ asOf: 2013 })
  const both = at(start, { asOf: 1990, knownBy: '2013' })
  expect(onClock(both, readTime(both, 'asOf'), 'knownBy', start)).toBeUndefined()
  const months = at(compare('knownBy', '2013-06', '2013-09'))
  expect(onClock(months, readTime(months, 'asOf'), 'asOf', agency)).toEqual({
    subject: agency,
    filter: { asOf: 2013 },
  })
})

test('thumbs go to the years they are put to, and a month stays until its year is moved', () => {
  const spans = [
    undefined,
    { earlier: '2013-06', later: '2013-06' },
    { earlier: '2012', later: '2014-02-03' },
  ]
  for (const span of spans) {
    for (let earlier = 2011; earlier < 2016; earlier += 1) {
      for (let later = earlier; later < 2016; later += 1) {
        expect(sameYears(yearsOf(moved(span, [earlier, later])), [earlier, later])).toBe(true)
      }
    }
    if (span) expect(moved(span, yearsOf(span))).toEqual(span)
  }
  const month = { earlier: '2013-06', later: '2013-06' }
  expect(moved(month, [2013, 2015])).toEqual({ earlier: '2013-06', later: '2015' })
  expect(moved({ earlier: '2013-06', later: '2015' }, [2013, 2013])).toEqual(month)
  expect(moved(month, [2014, 2014])).toEqual({ earlier: '2014', later: '2014' })
})
