import { viewTitle } from '../explore/title'
import { Copy } from './Copy'
import { DialogFrame } from './DialogFrame'
import { embedCode, embedUrl } from './embed'

/** The markup for an article, and a look at what it shows. */
export default function EmbedDialog({ close }: { readonly close: () => void }) {
  const code = embedCode(window.location.href, `${viewTitle()} · Liaison`)
  return (
    <DialogFrame title="Embed this view" close={close}>
      <p>
        Readers can look around in it, but not change it. It names its source and links to the full view. It
        shows the data as they are when it is opened.
      </p>
      <pre tabIndex={0} className="wrapped" aria-label="Markup">
        {code}
      </pre>
      <p className="query-actions">
        <Copy text={code} label="Copy the markup" />
        <a href={embedUrl(window.location.href)} target="_blank" rel="noreferrer">
          Look at it
        </a>
      </p>
    </DialogFrame>
  )
}
