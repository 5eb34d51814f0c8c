import {
  aspectWeights,
  confidenceWeights,
  defaults,
  isDefault,
  ranges,
  setParameter,
  setWeight,
  weightDefaults,
  weightOf,
  type ModelParameters,
  type Weighed,
} from '../../explore/parameters'
import { aspectWords, confidenceWords } from '../../explore/words'
import { Fold } from '../../ui/Fold'
import { RangeField } from '../../ui/RangeField'

interface Props {
  readonly parameters: ModelParameters
  readonly onChange: (parameters: ModelParameters) => void
}

const fields = [
  { name: 'damping', label: 'Damping', step: 0.05, hint: 'What is left at each hand-over after the first.' },
  { name: 'maxTies', label: 'Most ties of a chain', step: 1, hint: 'How far a secret may have travelled.' },
  {
    name: 'share',
    label: 'Share',
    step: 0.05,
    hint: 'How much one disclosure says of the rest of what was lost.',
  },
] as const

const words: Readonly<Record<Weighed, string>> = { ...aspectWords, ...confidenceWords }

/** The parameters of the ripple model. Every change that rests is a new address. */
export function ParameterForm({ parameters, onChange }: Props) {
  return (
    <div className="parameters" role="group" aria-label="Parameters of the model">
      {fields.map(({ name, label, step, hint }) => (
        <RangeField
          key={name}
          label={label}
          value={parameters[name] ?? defaults[name]}
          min={ranges[name][0]}
          max={ranges[name][1]}
          step={step}
          initial={defaults[name]}
          hint={hint}
          onCommit={(value) => onChange(setParameter(parameters, name, value))}
        />
      ))}
      <Fold label="Weights of evidence" startOpen={parameters.weights !== undefined}>
        {() => (
          <>
            <p className="quiet">A disclosure weighs as much as its aspect times its confidence.</p>
            <Weights of={aspectWeights} parameters={parameters} onChange={onChange} />
            <Weights of={confidenceWeights} parameters={parameters} onChange={onChange} />
          </>
        )}
      </Fold>
      {!isDefault(parameters) && (
        <button type="button" onClick={() => onChange({})}>
          Reset to the defaults
        </button>
      )}
    </div>
  )
}

function Weights({ of, parameters, onChange }: Props & { readonly of: object }) {
  return (
    <div className="weights">
      {(Object.keys(of) as Weighed[]).map((each) => (
        <RangeField
          key={each}
          label={words[each]}
          value={weightOf(parameters, each)}
          min={0}
          max={1}
          step={0.05}
          initial={weightDefaults[each]}
          onCommit={(value) => onChange(setWeight(parameters, each, value))}
        />
      ))}
    </div>
  )
}
