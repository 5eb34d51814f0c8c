import type { AgencyQuery } from '../../api/generated/graphql'
import { emptyWhatIf, type Filter, type WhatIf } from '../../explore/exploration'
import { asksNothing, defaultWithin } from '../../explore/questions/retrenchment'
import { useStart } from '../../explore/questions/leak'
import { depthWord } from '../../explore/words'
import { Fold } from '../../ui/Fold'
import { RangeField } from '../../ui/RangeField'
import { ParameterForm } from '../models/ParameterForm'
import { LeakSelect } from './LeakSelect'
import { TieChoice } from './TieChoice'

interface Props {
  readonly agency: NonNullable<AgencyQuery['agency']>
  readonly whatIf: WhatIf
  readonly filter: Filter
  readonly onChange: (whatIf: WhatIf) => void
}

const without = (whatIf: WhatIf, key: keyof WhatIf): WhatIf => {
  const { [key]: _gone, ...rest } = whatIf
  return { ties: [], parameters: {}, ...rest }
}

/** What to drop. Conditions add up; every change is a new address. */
export function DropForm({ agency, whatIf, filter, onChange }: Props) {
  const { distrust, parameters } = whatIf
  const others = useStart().data?.leaks?.nodes ?? []
  return (
    <div className="drop-form" role="group" aria-label="What to drop">
      <h3>Drop</h3>
      <LeakSelect
        label="Every tie that this leak showed"
        value={whatIf.leak}
        leaks={agency.leaks}
        onChange={(leak) => onChange(leak === undefined ? without(whatIf, 'leak') : { ...whatIf, leak })}
      />
      <label className="field">
        <span className="field-label">Every tie below a depth</span>
        <select
          value={whatIf.belowDepth ?? ''}
          onChange={({ target: { value } }) =>
            onChange(value === '' ? without(whatIf, 'belowDepth') : { ...whatIf, belowDepth: Number(value) })
          }
        >
          <option value="">none</option>
          {[2, 3, 4, 5].map((depth) => (
            <option key={depth} value={depth}>
              below {depthWord(depth)} (depth {depth})
            </option>
          ))}
        </select>
      </label>
      <LeakSelect
        label="Partners with modelled distrust after this leak"
        value={distrust?.leak}
        leaks={others}
        onChange={(leak) =>
          onChange(
            leak === undefined
              ? { ...without(whatIf, 'distrust'), parameters: {} }
              : { ...whatIf, distrust: { leak, above: distrust?.above ?? 0.3 } },
          )
        }
      />
      {distrust && (
        <>
          <RangeField
            label="Modelled distrust above"
            value={distrust.above}
            min={0}
            max={1}
            step={0.05}
            initial={0.3}
            onCommit={(above) => onChange({ ...whatIf, distrust: { ...distrust, above } })}
          />
          <Fold label="Parameters of the distrust">
            {() => (
              <ParameterForm
                parameters={parameters}
                onChange={(next) => onChange({ ...whatIf, parameters: next })}
              />
            )}
          </Fold>
        </>
      )}
      <TieChoice
        agency={agency.id}
        filter={filter}
        chosen={whatIf.ties}
        onChange={(ties) => onChange({ ...whatIf, ties })}
      />
      <RangeField
        label="Within reach: ties away at most"
        value={whatIf.within ?? defaultWithin}
        min={1}
        max={6}
        step={1}
        initial={defaultWithin}
        onCommit={(within) =>
          onChange(within === defaultWithin ? without(whatIf, 'within') : { ...whatIf, within })
        }
      />
      {!asksNothing(whatIf) && (
        <button type="button" onClick={() => onChange(emptyWhatIf)}>
          Drop nothing
        </button>
      )}
    </div>
  )
}
