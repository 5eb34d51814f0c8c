import { Group, Line } from '../canvas/LegendParts'
import { confidenceWords } from '../explore/words'
import { dashes, type Palette } from '../graph/palette'
import { roleLooks } from './looks'
import { roleOrder, type Pair } from './pairs'
import { roleNames } from '../explore/roleWords'
import { arcWidths, stepWords } from './steps'

interface Props {
  readonly palette: Palette
  readonly pairs: readonly Pair[]
  readonly open: boolean
}

/** What fill, width, dash and colour stand for; of colours only those that this view has. */
export function AtlasLegend({ palette, pairs, open }: Props) {
  const looks = roleLooks(palette)
  const roles = [...roleOrder].reverse().filter((role) => pairs.some((pair) => pair.roles.has(role)))
  return (
    <details className="legend" open={open}>
      <summary>Legend</summary>
      <Group name="Agencies">
        {stepWords.map((words, step) => (
          <li key={words}>
            <svg width="20" height="12" aria-hidden="true">
              <rect className={`atlas-country step-${step}`} x="1" y="1" width="18" height="10" />
            </svg>{' '}
            {words}
          </li>
        ))}
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="2.6" fill={palette.ink} />
            <circle cx="7" cy="7" r="5.4" fill="none" stroke={palette.ink} strokeWidth="1.4" />
          </svg>{' '}
          ties within the country
        </li>
      </Group>
      <Group name="Ties">
        {stepWords.map((words, step) => (
          <li key={words}>
            <Line color={palette.ink} width={arcWidths[step] ?? 1} /> {words}
          </li>
        ))}
        {(['CONFIRMED', 'PROBABLE', 'ALLEGED'] as const).map((confidence) => (
          <li key={confidence}>
            <Line color={palette.ink} width={2} dash={dashes[confidence]} />{' '}
            {confidence === 'CONFIRMED' ? 'any ' : 'at best '}
            {confidenceWords[confidence]}
          </li>
        ))}
      </Group>
      {roles.length > 0 && (
        <Group name="Lit">
          {roles.map((role) => {
            const { color = palette.ink, width = 3, dash = [], sign } = looks[role]
            return (
              <li key={role}>
                <Line color={color} width={width} dash={dash} {...(sign && { sign })} /> {roleNames[role]}
              </li>
            )
          })}
        </Group>
      )}
      <p className="atlas-note">
        An arc joins the middles of two countries by the shortest way on the globe, over the pole along the
        upper edge: it stands for ties between their agencies, not for a place or a route.{' '}
        {roles.length > 1 && 'An arc of several kinds has the colour of the one named first.'}
      </p>
    </details>
  )
}
