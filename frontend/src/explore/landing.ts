declare module '@tanstack/react-router' {
  /** How the reader came to a view, kept with its entry in the browser's history. */
  interface HistoryState {
    /** When the reader asked for another page from the top of this one, or by one of its questions: they land on the panel. */
    landing?: number
    /** Set where only a setting changed: what was used to set it keeps the focus. */
    setting?: true
  }
}

/** For a step from the masthead, the search or a question. */
export const landed = () => ({ landing: Date.now() })

/** For a step that sets something on the present page. */
export const set = { setting: true } as const

// A reload keeps the state of the history, but lands nowhere.
let latest = Date.now()

/** Whether a landing is a new one; each is so once. */
export function isNewLanding(landing: number | undefined): boolean {
  if (landing === undefined || landing <= latest) return false
  latest = landing
  return true
}
