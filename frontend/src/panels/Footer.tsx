import { useStart } from '../explore/questions/leak'

/** What data this is, and what it can and cannot say. */
export function Footer() {
  const dataset = useStart().data?.dataset
  return (
    <footer className="footer">
      <p>
        Compiled from public reporting. A tie is not wrongdoing, and a missing tie is not evidence that there
        is none. The number of ties follows publicity.
      </p>
      {dataset && (
        <p>
          <bdi>{dataset.name}</bdi>, version <bdi>{dataset.version}</bdi>, loaded{' '}
          {dataset.loadedAt.slice(0, 10)}:{' '}
          {dataset.counts.map(({ noun, count }) => `${count} ${noun}`).join(', ')}. The network draws those
          agencies that have a tie.
        </p>
      )}
      <p>
        For programs: <a href="/playground">GraphQL playground</a>
      </p>
    </footer>
  )
}
