import { Fragment } from 'react'
import { unchosen, type PathSubject } from '../explore/exploration'
import type { PathsFound } from '../explore/questions/paths'
import { noteWords } from '../explore/noteWords'
import { SubjectLink } from '../explore/SubjectLink'

interface Props {
  readonly notes: PathsFound['notes']
  readonly subject: PathSubject
  readonly asOf: number | undefined
}

/** What to know about the ends, with a way on: the agency's predecessors or successors take its place. */
export function PathNotes({ notes, subject, asOf }: Props) {
  if (notes.length === 0) return null
  return (
    <ul className="note plain" aria-label="About the ends">
      {notes.map((note) => (
        <li key={`${note.reason} ${note.about}`}>
          <bdi>{note.agency?.name ?? note.about}</bdi> {noteWords(note, asOf)}
          {note.see.length > 0 && ' Ask instead for '}
          {note.see.map((other, i) => (
            <Fragment key={other.id}>
              {i > 0 && ' or '}
              <SubjectLink
                to={{
                  ...unchosen(subject),
                  ...(subject.from === note.about && { from: other.id }),
                  ...(subject.to === note.about && { to: other.id }),
                }}
              >
                <bdi>{other.name}</bdi>
              </SubjectLink>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  )
}
