import assert from 'node:assert/strict'
import { base } from './browser.mjs'

/** Asks the server what the page should show. */
export async function ask(query, variables = {}) {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined, JSON.stringify(errors))
  return data
}

/** An agency with ties, their partners and their first evidence. */
export const agencyWithTies = (id, filter) =>
  ask(
    `query($id: ID!, $filter: LiaisonFilter) { agency(id: $id) { id name acronym country { name } liaisons(first: 50, filter: $filter) {
      totalCount edges { partner { name } node { id disclosureCount
        disclosures(first: 20) { nodes { id summary document { title url } } } } } } } }`,
    { id, filter },
  ).then(({ agency }) => agency)
