import type { StandingLineFragment } from '../../api/generated/graphql'

interface Props {
  readonly before: StandingLineFragment
  readonly after: StandingLineFragment
  readonly within: number
  readonly of: string
}

/** Before and after, side by side. */
export function StandingTable({ before, after, within, of }: Props) {
  const rows: readonly [string, number | null, number | null][] = [
    ['Partners', before.partners, after.partners],
    ['Countries of partners', before.countries, after.countries],
    ['Topics covered', before.topics, after.topics],
    [`Agencies within ${within} ties`, before.within, after.within],
    ['Agencies within any reach', before.reachable, after.reachable],
    ['Mean distance, in ties', before.meanDistance, after.meanDistance],
  ]
  return (
    <table className="figures standing">
      <caption className="visually-hidden">{of} before and after</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="number">
            Before
          </th>
          <th scope="col" className="number">
            After
          </th>
          <th scope="col" className="number">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, was, is]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{figure(was)}</td>
            <td className="number">{figure(is)}</td>
            <td className={was === is ? 'number' : 'number changed'}>{change(was, is)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const figure = (value: number | null) =>
  value === null ? 'none' : Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2)

function change(was: number | null, is: number | null): string {
  if (was === null || is === null || was === is) return was === is ? 'none' : '–'
  const difference = is - was
  const size = Math.abs(difference)
  return `${difference < 0 ? '−' : '+'}${Number.isInteger(size) ? size.toLocaleString('en') : size.toFixed(2)}`
}
