import { useTie } from '../explore/questions/tie'
import { dateWords } from '../explore/dates'
import { shortAgency } from '../explore/titles'
import { confidenceMeaning, confidenceWords } from '../explore/words'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AgencyLink } from './AgencyLink'
import { CanvasActions } from './CanvasActions'
import { Limits } from './Limits'
import { PanelFrame } from './PanelFrame'
import { TieEvidence } from './TieEvidence'
import { TieFacts } from './TieFacts'
import { Unknown } from './Unknown'

/** One tie with all of its evidence. */
export function TiePanel({ id }: { readonly id: string }) {
  const answer = useTie(id)
  const tie = answer.data?.liaison
  if (answer.failure && !tie) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (!tie && answer.loading) return <Waiting what="the tie" />
  if (!tie) return <Unknown what="tie" id={id} />
  const short = (agency: typeof tie.a) => agency.acronym ?? agency.name
  return (
    <PanelFrame
      over="Tie"
      title={`${short(tie.a)} – ${short(tie.b)}`}
      windowTitle={`Tie ${shortAgency(tie.a)} – ${shortAgency(tie.b)}`}
      question={answer.question}
    >
      <ul className="plain ends">
        <li>
          <AgencyLink agency={tie.a} />
        </li>
        <li>
          <AgencyLink agency={tie.b} />
        </li>
      </ul>
      <TieFacts tie={tie} />
      {tie.confidence && (
        <p className="quiet meaning">
          {confidenceWords[tie.confidence]}: {confidenceMeaning[tie.confidence]}.
        </p>
      )}
      <CanvasActions agencies={[tie.a.id, tie.b.id]} />
      {tie.note !== null && (
        <p className="note">
          <bdi>{tie.note}</bdi>
        </p>
      )}
      {tie.knownSince !== null && (
        <p className="quiet">Earliest dated document that discloses it: {dateWords(tie.knownSince)}.</p>
      )}
      <Limits of="tie" />
      <h3>
        Evidence <span className="quiet">({tie.disclosureCount})</span>
      </h3>
      <p className="quiet">
        Dates under “evidence from” are often the earliest evidence, not the beginning. A tie is not
        wrongdoing.
      </p>
      <TieEvidence key={tie.id} id={tie.id} />
    </PanelFrame>
  )
}
