import { expect, it } from 'vitest'
import { namedOperation } from './namedOperation'

it.each([
  ['the name of the text before', 'query New { a }', 'Old', 'New'],
  ['an operation without a name', '{ a }', 'Old', undefined],
  ['the right one of two', 'query A { a } query B { b }', 'B', 'B'],
  ['a text that is no document', 'query {', 'Old', 'Old'],
])('%s', (_, query, operationName, want) => {
  expect(namedOperation({ query, operationName }).operationName).toBe(want)
})
