import { useEffect, useRef, useState } from 'react'
import { Label, ProgressBar, Radio, RadioGroup } from 'react-aria-components'
import { usePalette } from '../canvas/usePalette'
import { lensOf } from '../explore/lens'
import { useStart } from '../explore/questions/leak'
import { chartWords, takenOff, undatedWords } from '../explore/sceneWords'
import { viewTitle } from '../explore/title'
import { count } from '../explore/words'
import { dark, light } from '../graph/palette'
import { DialogFrame } from '../share/DialogFrame'
import { Waiting } from '../ui/Waiting'
import { download } from './download'
import { ExportError, readEvidence, type Progress } from './evidence'
import { filesOf, formats, type Format } from './formats'
import { holds, shownOf, type EvidenceOf, type Scope } from './shown'
import { today, useView } from './useView'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly said: string }
  | { readonly kind: 'failed'; readonly why: string }

const names = Object.keys(formats) as readonly Format[]

/** Chooses what of the view goes into which format, says what the file will hold and what not, and writes it. */
export default function ExportDialog({ close }: { readonly close: () => void }) {
  const { subject, filter, scene, look, part, model, groups, positions, emphasis, answer } = useView()
  const dataset = useStart().data?.dataset
  const [format, setFormat] = useState<Format>('png')
  const [wanted, setWanted] = useState<Scope>()
  const [ground, setGround] = useState(usePalette() === dark ? 'dark' : 'light')
  const [state, setState] = useState<State>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  if (!part || !model || !positions || !emphasis) {
    return (
      <DialogFrame title="Export" close={close}>
        <Waiting what="the network" />
      </DialogFrame>
    )
  }
  const frame = {
    title: viewTitle(),
    url: window.location.href,
    accessed: today(),
    dataset: dataset ? { name: dataset.name, version: dataset.version } : undefined,
    filter,
    groups,
    arranged: [
      ...chartWords(scene),
      ...takenOff(scene, part),
      ...undatedWords(filter, part.network.liaisons),
    ],
  }
  const { network } = part
  const views = {
    lit: shownOf(network, positions, emphasis, 'lit', frame),
    all: shownOf(network, positions, emphasis, 'all', frame),
  }
  const someLit = views.lit.agencies.length > 0
  const scope: Scope = someLit ? (wanted ?? 'lit') : 'all'
  const shown = views[scope]
  const { evidence: withEvidence } = formats[format]
  const disclosures = shown.ties.reduce((sum, { disclosureCount }) => sum + disclosureCount, 0)

  const colours = ground === 'dark' ? dark : light
  // On the map the picture is the map's; its code and the shapes of the countries come with it.
  const drawMap = async () => {
    const [{ mapPicture }, { sceneOf }, { loadWorld }] = await Promise.all([
      import('../atlas/picture'),
      import('../atlas/useScene'),
      import('../atlas/useWorld'),
    ])
    const world = await loadWorld()
    return mapPicture(shown, lensOf(subject), colours, sceneOf(model, emphasis, world), world)
  }

  const run = async () => {
    const control = new AbortController()
    running.current = control
    setState({ kind: 'busy', progress: { done: 0, of: withEvidence ? disclosures : 0 } })
    try {
      const evidence: EvidenceOf = withEvidence
        ? await readEvidence(shown.ties, control.signal, (progress) => setState({ kind: 'busy', progress }))
        : new Map()
      const files = await filesOf(format, shown, evidence, {
        lens: lensOf(subject),
        palette: colours,
        draw: look.mode === 'atlas' ? drawMap : undefined,
      })
      if (control.signal.aborted) return
      for (const { name, content } of files) download(name, content)
      setState({ kind: 'done', said: `Saved ${files.map(({ name }) => name).join(' and ')}.` })
    } catch (error) {
      if (control.signal.aborted) return
      const why = error instanceof Error ? error.message : String(error)
      setState({
        kind: 'failed',
        why: error instanceof ExportError ? why : `It could not be written: ${why}.`,
      })
    }
  }
  const cancel = () => {
    running.current?.abort()
    setState({ kind: 'idle' })
  }

  return (
    <DialogFrame title="Export" close={close}>
      <RadioGroup className="choices" value={format} onChange={(value) => setFormat(value as Format)}>
        <Label>Format</Label>
        {names.map((name) => (
          <Radio key={name} value={name} className="choice">
            {formats[name].name} <span className="quiet">{formats[name].about}</span>
          </Radio>
        ))}
      </RadioGroup>
      {someLit && (
        <RadioGroup className="choices" value={scope} onChange={(value) => setWanted(value as Scope)}>
          <Label>What</Label>
          <Radio value="lit" className="choice">
            Only what stands out in this view <span className="quiet">{holds(views.lit)}</span>
          </Radio>
          <Radio value="all" className="choice">
            All that is drawn <span className="quiet">{holds(views.all)}</span>
          </Radio>
        </RadioGroup>
      )}
      {!withEvidence && (
        <RadioGroup
          className="choices choices-row"
          orientation="horizontal"
          value={ground}
          onChange={setGround}
        >
          <Label>Ground</Label>
          <Radio value="light" className="choice">
            Light
          </Radio>
          <Radio value="dark" className="choice">
            Dark
          </Radio>
        </RadioGroup>
      )}
      <p className="export-holds">
        {holds(shown)}
        {withEvidence
          ? `, with the ids of ${count(disclosures, 'disclosure')} counted by tie: all evidence of each tie, whatever the filters.`
          : `, as ${look.mode === 'atlas' ? 'a map' : 'a graph'} with legend, date and source. Names that find no room are not written; every mark is drawn.`}
      </p>
      {shown.leftOut.map((line) => (
        <p key={line} className="note">
          {line} The file says so.
        </p>
      ))}
      {state.kind === 'busy' ? (
        <div className="dialog-actions">
          <Reading progress={state.progress} />
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        </div>
      ) : (
        <div className="dialog-actions">
          {/* What is still drawn may be the answer to the question before. */}
          <button type="button" className="primary" disabled={answer.loading} onClick={() => void run()}>
            Export {formats[format].name}
          </button>
        </div>
      )}
      <p role="status" className="quiet">
        {state.kind === 'done' && state.said}
      </p>
      {state.kind === 'failed' && (
        <p role="alert" className="note">
          {state.why}
        </p>
      )}
    </DialogFrame>
  )
}

function Reading({ progress: { done, of } }: { readonly progress: Progress }) {
  const said = of === 0 ? 'Writing …' : `Reading evidence: ${done} of ${of}`
  return (
    <ProgressBar className="progress" aria-label={said} value={of === 0 ? 0 : (done / of) * 100}>
      {({ percentage }) => (
        <>
          <span>{said}</span>
          <progress max={100} value={percentage ?? 0} aria-hidden="true" />
        </>
      )}
    </ProgressBar>
  )
}
