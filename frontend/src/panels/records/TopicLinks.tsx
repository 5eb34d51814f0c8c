import { SubjectLink } from '../../explore/SubjectLink'

interface Props {
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly label: string
}

export const TopicLinks = ({ topics, label }: Props) => (
  <ul className="inline" aria-label={label}>
    {topics.map(({ id, name }) => (
      <li key={id}>
        <SubjectLink to={{ kind: 'topic', id }}>
          <bdi>{name}</bdi>
        </SubjectLink>
      </li>
    ))}
  </ul>
)
