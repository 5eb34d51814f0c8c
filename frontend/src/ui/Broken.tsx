/** The last resort: a fault of the page itself. Says so plainly and offers ways on. */
export function Broken({ error }: { readonly error: unknown }) {
  return (
    <main className="trouble" role="alert">
      <p className="trouble-title">Something on this page went wrong.</p>
      <p>
        <a href="/">Begin at the start</a>, or reload. If it stays, please report this:{' '}
        <code>{String(error)}</code>
      </p>
    </main>
  )
}
