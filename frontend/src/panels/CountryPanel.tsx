import { filterWords } from '../explore/conditions'
import type { Filter } from '../explore/exploration'
import { useCountry } from '../explore/questions/country'
import { under } from '../explore/titles'
import { regionWords } from '../explore/words'
import { SubjectLink } from '../explore/SubjectLink'
import { Fold } from '../ui/Fold'
import { lazyPart } from '../ui/lazyPart'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { AgencyLink } from './AgencyLink'
import { CanvasActions } from './CanvasActions'
import { Limits } from './Limits'
import { PanelFrame } from './PanelFrame'
import { Unknown } from './Unknown'

const CountryTies = lazyPart('the ties', () => import('./records/CountryTies'))
const ReactionPages = lazyPart('the reactions', () => import('./records/ReactionPages'))

interface Props {
  readonly id: string
  readonly filter: Filter
}

/** A country: its agencies, their ties, and what was seen to follow leaks. */
export function CountryPanel({ id, filter }: Props) {
  const answer = useCountry(id)
  const country = answer.data?.country
  if (answer.failure && !country) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (!country && answer.loading) return <Waiting what="the country" />
  if (!country) return <Unknown what="country" id={id} />
  const { nodes, totalCount } = country.agencies
  return (
    <PanelFrame
      over={`Country · ${regionWords[country.region]}`}
      title={country.name}
      windowTitle={under(country.name, filterWords(filter))}
      question={answer.question}
    >
      <p className="actions">
        <SubjectLink to={{ kind: 'path', from: id, via: [], avoid: [], chosen: 1 }}>
          Paths from here
        </SubjectLink>
        <SubjectLink to={{ kind: 'path', to: id, via: [], avoid: [], chosen: 1 }}>Paths to here</SubjectLink>
      </p>
      <CanvasActions agencies={nodes.map((agency) => agency.id)} />
      <Limits of="country" />
      <h3>
        Agencies <span className="quiet">({totalCount})</span>
      </h3>
      {totalCount === 0 && <p>No agency of this country is in the data.</p>}
      <ul className="rows" aria-label="Agencies">
        {nodes.map((agency) => (
          <li key={agency.id}>
            <AgencyLink agency={agency} country={false} />
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && <p className="quiet">Only the first {nodes.length} are listed.</p>}
      <Fold label="Ties of its agencies">{() => <CountryTies id={id} filter={filter} />}</Fold>
      <Fold label="What it was seen to do after leaks">
        {() => (
          <ReactionPages
            of="country"
            id={id}
            title="Reactions"
            none="No reaction is recorded. Only published ones could be: that is not evidence that there was none."
          />
        )}
      </Fold>
    </PanelFrame>
  )
}
