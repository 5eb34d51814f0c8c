/** Whether the cited page was read while compiling: about the citation, never about the truth of a claim. */
export function Checked({ checked }: { readonly checked: boolean }) {
  return checked ? (
    <span
      className="checked"
      title="The cited page was read while compiling. This does not say that the claim is true."
    >
      ✓ cited page read
    </span>
  ) : (
    <span
      className="checked unread"
      title="What is said here rests on other knowledge of the page than reading it while compiling."
    >
      cited page not read
    </span>
  )
}
