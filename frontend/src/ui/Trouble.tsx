interface Props {
  readonly failure: { readonly code: string; readonly message: string }
  readonly retry: () => void
}

const advice: Readonly<Record<string, string>> = {
  OFFLINE: 'Reconnect, then try again. What is already on the page stays.',
  NO_ANSWER: 'Check that the server is running and reachable, then try again.',
  TIMEOUT: 'The question took too long. Narrow it with filters, or try again.',
  SERVICE_UNAVAILABLE: 'The database is starting or out of reach. Try again in a moment.',
  UNKNOWN_ID: 'Choose an agency, country or arrangement from the lists.',
  BAD_USER_INPUT: 'Change what was asked for.',
  QUERY_TOO_COMPLEX: 'Ask for less at once.',
  INTERNAL_SERVER_ERROR: 'This is a fault of the server. Try again, and report it if it stays.',
}

/** What happened, in the server's own words, and what to do. */
export function Trouble({ failure, retry }: Props) {
  return (
    <div className="trouble" role="alert">
      <p className="trouble-title">
        <bdi>{failure.message}</bdi>
      </p>
      <p>
        {advice[failure.code] ?? 'Try again.'} <code>{failure.code}</code>
      </p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}
