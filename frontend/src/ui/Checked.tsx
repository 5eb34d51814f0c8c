/** Whether the cited page was read while compiling: about the citation, never about the truth of a claim. */
export function Checked({ checked }: { readonly checked: boolean }) {
  return checked ? (
    <span
      className="checked"
      title="The cited page was read while compiling. This does not say that the claim is true."
    >
      ✓ citation read
    </span>
  ) : (
    <span className="checked unread" title="The row rests on other knowledge of the page.">
      citation not read
    </span>
  )
}
