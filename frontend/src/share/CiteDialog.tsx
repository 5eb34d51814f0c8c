import { today } from '../export/useView'
import { useStart } from '../explore/questions/leak'
import { viewTitle } from '../explore/title'
import { bibtex, plainCitation } from './cite'
import { Copy } from './Copy'
import { DialogFrame } from './DialogFrame'

/** The view as a citation: title, dataset and version, day of access, address. */
export default function CiteDialog({ close }: { readonly close: () => void }) {
  const dataset = useStart().data?.dataset
  const cited = {
    title: viewTitle(),
    url: window.location.href,
    accessed: today(),
    dataset: dataset ? { name: dataset.name, version: dataset.version } : undefined,
  }
  const texts = [
    { name: 'Sentence', text: plainCitation(cited) },
    { name: 'BibTeX', text: bibtex(cited) },
  ]
  return (
    <DialogFrame title="Cite this view" close={close}>
      {texts.map(({ name, text }) => (
        <section key={name} aria-label={name}>
          <pre tabIndex={0} className="wrapped" aria-label={`Citation, ${name}`}>
            {text}
          </pre>
          <Copy text={text} label={`Copy ${name === 'Sentence' ? 'the sentence' : name}`} />
        </section>
      ))}
      <p className="quiet">
        The address leads to this view with the data as they then are. To keep what it shows today, export it
        too.
      </p>
    </DialogFrame>
  )
}
