const key = 'liaison-letter-shortcuts'

/** Whether the reader turned off the shortcuts of one letter. Kept in this browser: it is about the reader, not the view. */
export function shortcutsAreOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off'
  } catch {
    return false
  }
}

export function turnShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // Forbidden by the browser: they stay as they are.
  }
}
