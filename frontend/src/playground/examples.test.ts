import { describe, expect, it } from 'vitest'
import { examples, pair } from './examples'
import { openingOf } from './opening'

describe('the examples', () => {
  it('are the twelve documented queries, each with a title and variables', () => {
    expect(examples).toHaveLength(12)
    for (const { name, title, query, variables } of examples) {
      expect(title, name).not.toBe(name)
      expect(query, name).toContain(`# ${title}\nquery `)
      expect(JSON.parse(variables), name).toBeTypeOf('object')
    }
  })

  it('come in the order of their names, whatever the order of the files', () => {
    const files = { '../b.graphql': '# Second\n{ b }\n', '../a.graphql': '# First\n{ a }\n' }
    expect(pair(files, { '../a.variables.json': '{ "x": 1 }\n' })).toEqual([
      { name: 'a', title: 'First', query: '# First\n{ a }', variables: '{ "x": 1 }' },
      { name: 'b', title: 'Second', query: '# Second\n{ b }', variables: '{}' },
    ])
  })
})

describe('the page opens with', () => {
  it('the first example where the address asks for nothing', () => {
    const [first] = examples
    expect(openingOf('')).toEqual({ query: first?.query, variables: first?.variables })
  })

  it('the operation in the address', () => {
    expect(openingOf('?query=%7B%20dataset%20%7B%20name%20%7D%20%7D&variables=%7B%22a%22%3A1%7D')).toEqual({
      query: '{ dataset { name } }',
      variables: '{\n  "a": 1\n}',
    })
  })

  it('variables as they came where they are no JSON', () => {
    expect(openingOf('?query=%7B__typename%7D&variables=%7Bnot').variables).toBe('{not')
  })
})
