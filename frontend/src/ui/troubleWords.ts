/** What went wrong, as the server or the page said it. */
export interface Failed {
  readonly code: string
  readonly message: string
  readonly field?: string
  readonly accepted?: unknown
  readonly requestId?: string
}

/** What went wrong and what to do, in words for a reader who knows nothing of servers. */
export interface TroubleWords {
  readonly title: string
  readonly advice: string
  /** Whether the same question may do another time. */
  readonly passes: boolean
  /** Set where the reader can mend it, so that there is nothing to report. */
  readonly own?: true
}

const moment = 'Try again in a moment.'
const tooMuch: TroubleWords = {
  title: 'This asks for more at once than the server answers.',
  advice: 'Ask for less: fewer paths, a smaller chart, or a filter.',
  passes: false,
}
const outgrown: TroubleWords = {
  title: 'This page and the server do not fit together.',
  advice: 'Reload the page: it may be older than the server.',
  passes: false,
}

/** What the page itself noticed has its own words already, which stay the title. */
const noticed: Readonly<Record<string, string>> = {
  OFFLINE: 'Reconnect, then try again. What is already on the page stays.',
  NO_ANSWER: 'Check the connection, then try again.',
  HTTP: `Your connection works; that is a fault of the server. ${moment} Report it if it stays.`,
}

const byCode: Readonly<Record<string, TroubleWords>> = {
  TIMEOUT: {
    title: 'Working out the answer took too long.',
    advice: 'Narrow the question with filters, or try again.',
    passes: true,
  },
  SERVICE_UNAVAILABLE: {
    title: 'The database is starting or out of reach.',
    advice: moment,
    passes: true,
  },
  OVERLOADED: { title: 'The server has too much to do at present.', advice: moment, passes: true },
  RATE_LIMITED: {
    title: 'Too many questions came from here in a short time.',
    advice: 'Wait a little, then try again.',
    passes: true,
  },
  QUERY_TOO_COMPLEX: tooMuch,
  PAYLOAD_TOO_LARGE: tooMuch,
  GRAPHQL_PARSE_FAILED: outgrown,
  GRAPHQL_VALIDATION_FAILED: outgrown,
  INTERNAL_SERVER_ERROR: {
    title: 'The server failed at this question.',
    advice: 'That is a fault of the server, not yours. Try again, and report it if it stays.',
    passes: true,
  },
}

/** The kinds of an id as a reader knows them. */
const kindOf = (kind: string) => (kind === 'liaison' ? 'tie' : kind)

/** The value that the server's message names first: `to: "xx" is not …`. */
const valueIn = (message: string) => /^[\w.]+: "(.*?)" is not /su.exec(message)?.[1]

export function troubleWords({ code, message, field = '', accepted }: Failed): TroubleWords {
  const value = valueIn(message)
  if (code === 'UNKNOWN_ID' && value !== undefined) {
    const kinds = Array.isArray(accepted) ? accepted.map(kindOf).join(' or ') : 'thing'
    return {
      title: `“${value}” is the id of no ${kinds} in this data.`,
      advice: `It may be mistyped, or the data may have changed. ${wayOn(field)}`,
      passes: false,
      own: true,
    }
  }
  if (code === 'BAD_USER_INPUT') {
    if (String(accepted).includes('shares no agency')) {
      return {
        title: 'The two ends share an agency.',
        advice: 'Choose two ends that have no agency in common.',
        passes: false,
        own: true,
      }
    }
    const wanted = typeof accepted === 'string' ? `Wanted: ${accepted}.` : 'Change what was asked for.'
    const title = value === undefined ? 'A value cannot be used here.' : `“${value}” cannot be used here.`
    return { title, advice: wanted, passes: false, own: true }
  }
  return byCode[code] ?? { title: message, advice: noticed[code] ?? 'Try again.', passes: true }
}

function wayOn(field: string): string {
  if (field === 'among') return 'Draw the chart without it, or show the whole network.'
  if (['from', 'to', 'via', 'avoid'].includes(field))
    return 'Remove it from the question and choose another by name.'
  return 'Search by name above.'
}
