import { useState, useSyncExternalStore } from 'react'
import { problemsOnArrival } from '../explore/arrival'

const listen = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** What the reader should know about the whole page: parts of the address that fell away, and being offline. */
export function Notices() {
  const [problems, setProblems] = useState(problemsOnArrival)
  const online = useSyncExternalStore(listen, () => navigator.onLine)
  return (
    <div className="notices" role="status">
      {!online && (
        <p className="note">
          This device is offline. What is already on the page stays; new questions have to wait.
        </p>
      )}
      {problems.length > 0 && (
        <div className="note">
          <p>Part of the address could not be read and was left out:</p>
          <ul className="plain">
            {problems.map(({ name, value, why }) => (
              <li key={name}>
                <code>
                  <bdi>
                    {name}={value}
                  </bdi>
                </code>{' '}
                {why}
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => setProblems([])}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  )
}
