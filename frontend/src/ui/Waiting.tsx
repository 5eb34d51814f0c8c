/** Progress, shown only where waiting takes long enough to be noticed (the delay is in the style sheet). */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="waiting" role="status">
      <span className="waiting-bar" aria-hidden="true" /> Loading {what} …
    </p>
  )
}
