import { useEffect, useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Separator } from 'react-aria-components'
import { useDrawn } from '../explore/Drawn'
import { usePartners } from '../explore/questions/partners'
import { say } from '../explore/said'
import { largeExpansion } from '../explore/scene'
import { useActs } from '../explore/useActs'
import { confidenceWords, count, depthWord } from '../explore/words'
import { labelOf } from '../graph/label'
import { Trouble } from '../ui/Trouble'
import { Waiting } from '../ui/Waiting'
import { portionsOf } from './expansion'

interface Props {
  readonly id: string
  readonly asked: boolean
  readonly close: () => void
}

/** An agency's partners that are not drawn: few come at once, of many the reader chooses. */
export function ExpandMenu({ id, asked, close }: Props) {
  const { exploration, filter, model } = useDrawn()
  const { scene } = exploration
  const acts = useActs()
  const { answer, partners, centre, truncated, total } = usePartners(id, filter)
  const undrawn = partners?.filter(({ agency }) => !model?.agencies.has(agency.id))
  // What the legend dismisses, or one answer cannot draw, is not there to be added.
  const missing = undrawn?.filter(({ agency: { id: partner } }) =>
    scene.chart ? !scene.chart.includes(partner) : scene.hidden.includes(partner),
  )
  const other = (undrawn?.length ?? 0) - (missing?.length ?? 0)
  // On the whole network there is nothing to add: what can be done is to begin a chart around the agency.
  const begins = !scene.chart && missing?.length === 0
  const few = missing && !asked && !begins && missing.length < largeExpansion
  const done = useRef(false)
  useEffect(() => {
    if (!few || done.current) return
    done.current = true
    close()
    if (missing.length === 0)
      say(
        partners?.length === 0
          ? 'It has no tie under the present filters.'
          : `${other === 0 ? `All ${partners?.length} partners are on the canvas` : `${other} of its partners are dismissed in the legend`}.`,
      )
    else acts.add(missing.map(({ agency }) => agency.id))
  })
  if (few) return null
  if (answer.failure && !partners) return <Trouble failure={answer.failure} retry={answer.retry} />
  if (!partners || !missing) return <Waiting what="the partners" />
  const offered = begins ? partners : missing
  const name = centre ? (centre.acronym ?? centre.name) : id
  const choose = (ids: readonly string[]) => {
    close()
    if (begins) acts.startChart([id, ...ids])
    else acts.add(ids)
  }
  const portions = portionsOf(offered)
  return (
    <>
      <p className="menu-title">
        <bdi>{name}</bdi>:{' '}
        {begins
          ? `${other === 0 ? `all ${count(partners.length, 'partner')} are drawn` : `${other} of ${count(partners.length, 'partner')} are dismissed or beyond what is drawn`}. Start a chart with it and …`
          : `${offered.length} of ${count(partners.length, 'partner')} not drawn. Add …`}
      </p>
      {truncated && (
        <p className="menu-note">
          One answer holds {partners.length} of its {total - 1} partners.
        </p>
      )}
      {offered.length === 0 ? (
        <p className="menu-note">Nothing to add under the present filters.</p>
      ) : (
        <Menu
          className="combo-list"
          aria-label={`Partners of ${name}`}
          autoFocus="first"
          onAction={(key) => {
            const portion = portions.find((each) => each.id === key)
            choose(portion ? portion.ids : [String(key).slice('one '.length)])
          }}
        >
          <MenuSection aria-label="Several at once">
            {portions.map(({ id: portion, words }) => (
              <MenuItem key={portion} id={portion} className="combo-item">
                {words}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-rule" />
          <MenuSection>
            <Header className="menu-head">One, closest first</Header>
            {offered.map(({ agency, depth, confidence }) => (
              <MenuItem
                key={agency.id}
                id={`one ${agency.id}`}
                className="combo-item"
                textValue={agency.name}
              >
                <bdi className="combo-name">{labelOf(agency)}</bdi>
                <span className="combo-detail">
                  {depthWord(depth)}
                  {confidence && `, ${confidenceWords[confidence]}`}
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      )}
    </>
  )
}
