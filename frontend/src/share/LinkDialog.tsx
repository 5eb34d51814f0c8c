import { DialogFrame } from './DialogFrame'

/** The address to copy by hand, where the browser lets no page copy. */
export default function LinkDialog({ close }: { readonly close: () => void }) {
  return (
    <DialogFrame title="Link to this view" close={close}>
      <p>This browser does not let the page copy. Select the address and copy it.</p>
      <pre tabIndex={0} className="wrapped" aria-label="Address">
        {window.location.href}
      </pre>
    </DialogFrame>
  )
}
