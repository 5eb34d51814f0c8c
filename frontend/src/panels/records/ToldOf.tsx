import type { ReactNode } from 'react'
import type { AgencyNameFragment, ToldFragment } from '../../api/generated/graphql'
import { SubjectLink } from '../../explore/SubjectLink'

/** As many as fit a line or two; the page of the disclosure has all. */
const few = 5

/** Whom a disclosure is about, and which ties it shows, as links: what the canvas lights, in words. */
export function ToldOf({ told }: { readonly told: ToldFragment['nodes'][number] }) {
  const { id, between, concerns, liaisons } = told
  const agency = (each: AgencyNameFragment) => (
    <SubjectLink to={{ kind: 'agency', id: each.id }}>
      <Short agency={each} />
    </SubjectLink>
  )
  return (
    <ul className="told-of plain">
      <Some of={id} title="Shown cooperating" items={between} show={agency} />
      <Some of={id} title="Concerned, not shown cooperating" items={concerns} show={agency} />
      <Some
        of={id}
        title={liaisons.length === 1 ? 'Tie' : 'Ties'}
        items={liaisons}
        show={({ id: tie, a, b }) => (
          <SubjectLink to={{ kind: 'tie', id: tie }}>
            <Short agency={a} /> – <Short agency={b} />
          </SubjectLink>
        )}
      />
    </ul>
  )
}

interface SomeProps<Item> {
  /** The disclosure. */
  readonly of: string
  readonly title: string
  readonly items: readonly Item[]
  readonly show: (item: Item) => ReactNode
}

function Some<Item extends { readonly id: string }>({ of, title, items, show }: SomeProps<Item>) {
  if (items.length === 0) return null
  const left = items.length - few
  return (
    <li>
      {title}:{' '}
      {items.slice(0, few).map((item, i) => (
        <span key={item.id}>
          {i > 0 && ', '}
          {show(item)}
        </span>
      ))}
      {left > 0 && (
        <>
          {' and '}
          <SubjectLink to={{ kind: 'disclosure', id: of }}>{left} more</SubjectLink>
        </>
      )}
    </li>
  )
}

const Short = ({ agency: { name, acronym } }: { readonly agency: AgencyNameFragment }) => (
  <bdi {...(acronym !== null && { title: name })}>{acronym ?? name}</bdi>
)
