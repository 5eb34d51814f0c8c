import type { Lens } from '../explore/lens'
import { novelties } from '../explore/url'
import { noveltyWords } from '../explore/words'
import { goneDash, type Palette } from '../graph/palette'
import { Dot, Group, Line, Step } from './LegendParts'

interface Props {
  readonly palette: Palette
  readonly lens: Lens
}

const steps = ['0 to 0.2', 'to 0.4', 'to 0.6', 'to 0.8', 'to 1']

/** What an analysis adds to the drawing. Says first what is a model, and what is not there. */
export function LensLegend({ palette, lens }: Props) {
  switch (lens) {
    case 'exposure':
      return (
        <Group name="Exposed">
          {novelties.map((novelty) => (
            <li key={novelty}>
              <Line color={palette.novelty[novelty]} width={3} /> {noveltyWords[novelty].toLowerCase()}
            </li>
          ))}
        </Group>
      )
    case 'ripple':
      return (
        <>
          <p className="legend-note">Modelled distrust, 0 to 1: a model, not a fact.</p>
          <Group name="Score">
            {palette.score.map((color, step) => (
              <li key={color}>
                <Dot fill={color} edge={palette.faintInk} /> {steps[step]}
              </li>
            ))}
            <li>
              <Dot fill="none" edge={palette.ink} double /> holder of the papers
            </li>
          </Group>
          <Group name="Model">
            <li>
              <Step color={palette.inferred} /> way a secret can have taken: inferred, not a tie
            </li>
          </Group>
        </>
      )
    case 'what-if':
      return (
        <>
          <p className="legend-note">What if: nothing of this has happened.</p>
          <Group name="What if">
            <li>
              <Line color={palette.gone} width={2.5} dash={goneDash} sign="bar" /> dropped
            </li>
            <li>
              <Dot fill="none" edge={palette.gone} width={2} dash="3 2" /> partner lost
            </li>
            <li>
              <Dot fill="none" edge={palette.faintInk} width={1.5} dash="1 2" /> out of reach
            </li>
            <li>
              <Dot fill="none" edge={palette.inferred} width={2.5} dash="1.5 2" /> could step in
            </li>
          </Group>
        </>
      )
    case 'compare':
      return (
        <Group name="Change">
          <li>
            <Line color={palette.appeared} width={2.5} sign="diamond" /> appeared
          </li>
          <li>
            <Line color={palette.gone} width={2.5} dash={goneDash} sign="bar" /> gone
          </li>
          <li>
            <Line color={palette.tie} width={2} /> at both dates
          </li>
        </Group>
      )
    case 'statistics':
    case 'communities':
      return (
        <Group name="Figures">
          <li>
            <Line color={palette.accent} width={3} /> bridge
          </li>
          {lens === 'communities' && (
            <li>
              {palette.group.slice(0, 4).map((color) => (
                <Dot key={color} fill={color} edge={palette.ground} />
              ))}{' '}
              community, its number after the name: found by a method
            </li>
          )}
        </Group>
      )
    default:
      return null
  }
}
