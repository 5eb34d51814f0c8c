import { ApiError, ask } from './client.js'
import type { TiesQuery } from './generated/graphql.js'
import { graphql } from './generated/index.js'

const FindAgency = graphql(`
  query FindAgency($text: String!) {
    search(query: $text, kinds: [AGENCY], first: 5) {
      nodes {
        __typename
        ... on Agency {
          id
          name
          country {
            name
          }
        }
      }
    }
  }
`)

const Ties = graphql(`
  query Ties($id: ID!, $after: String) {
    agency(id: $id) {
      liaisons(first: 5, after: $after) {
        edges {
          partner {
            name
            country {
              name
            }
          }
          node {
            id
            depth
            disclosures(first: 20) {
              nodes {
                confidence
                document {
                  title
                  url
                }
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** The best match for what somebody typed: an id, an acronym or the beginning of a name. */
async function findAgency(text: string) {
  const { search } = await ask(FindAgency, { text })
  return search?.nodes.find((node) => node.__typename === 'Agency')
}

/** All ties of an agency, a page at a time: the next page is asked for only when it is wanted. */
async function* tiesOf(id: string) {
  let after: string | null = null
  do {
    const answer: TiesQuery = await ask(Ties, { id, after })
    if (!answer.agency) return
    const { edges, pageInfo } = answer.agency.liaisons
    yield* edges
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
}

async function main(text: string) {
  const agency = await findAgency(text)
  if (!agency) {
    console.error(`No agency is found for "${text}".`)
    return 1
  }
  console.log(`${agency.name}, ${agency.country.name} (${agency.id})`)
  let count = 0
  for await (const { partner, node } of tiesOf(agency.id)) {
    count++
    console.log(`\n${partner.name}, ${partner.country.name}: depth ${node.depth} of 5 (${node.id})`)
    for (const { confidence, document } of node.disclosures.nodes) {
      console.log(`  ${confidence} ${document.title}\n    ${document.url ?? 'no address known'}`)
    }
  }
  console.log(`\n${count} ties`)
  return 0
}

/** What to tell a person. The codes are a closed list: a program decides by them, never by the message. */
function explain(error: unknown): string {
  if (!(error instanceof ApiError)) return String(error)
  switch (error.code) {
    case 'BAD_USER_INPUT':
    case 'UNKNOWN_ID':
      return `Not accepted: ${error.message}`
    case 'INTERNAL_SERVER_ERROR':
      return `A fault of the server; quote ${error.requestId} when reporting it.`
    default:
      return `${error.code}: ${error.message}`
  }
}

try {
  process.exitCode = await main(process.argv[2] ?? 'za-ssa')
} catch (error) {
  console.error(explain(error))
  process.exitCode = 2
}
