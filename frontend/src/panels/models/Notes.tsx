import type { NoticeFragment } from '../../api/generated/graphql'
import { noteWords } from '../../explore/noteWords'
import { AgencyLink } from '../AgencyLink'

interface Props {
  readonly notes: readonly NoticeFragment[]
  readonly asOf: number | undefined
}

/** Why an answer is empty through no fault of the network, with whom to ask for instead. */
export function Notes({ notes, asOf }: Props) {
  if (notes.length === 0) return null
  return (
    <ul className="note plain">
      {notes.map((note) => (
        <li key={`${note.reason} ${note.about}`}>
          <bdi>{note.agency?.name ?? note.about}</bdi> {noteWords(note, asOf)}
          {note.see.length > 0 && (
            <ul className="plain">
              {note.see.map((other) => (
                <li key={other.id}>
                  Instead: <AgencyLink agency={other} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
