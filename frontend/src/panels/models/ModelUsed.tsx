import type { ReactNode } from 'react'
import type { ModelUsedFragment } from '../../api/generated/graphql'
import { changedOf } from '../../explore/formula'
import { Fold } from '../../ui/Fold'

interface Props {
  readonly model: ModelUsedFragment
  /** The formula in words. */
  readonly children: ReactNode
}

/** Which formulas and numbers an answer rests on. */
export function ModelUsed({ model, children }: Props) {
  const changed = changedOf(model).length
  return (
    <section className="model-used" aria-label="How this is computed">
      <p className="quiet">
        Model <bdi>{model.name}</bdi>, version <bdi>{model.version}</bdi>:{' '}
        {changed === 0 ? 'every parameter at its default.' : `${changed} of its parameters changed.`}
      </p>
      <Fold label="How this is computed">
        {() => (
          <>
            {children}
            {model.parameters.length > 0 && <Parameters model={model} />}
          </>
        )}
      </Fold>
    </section>
  )
}

function Parameters({ model }: { readonly model: ModelUsedFragment }) {
  return (
    <table className="figures">
      <caption>Parameters that the server used</caption>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col" className="number">
            Used
          </th>
          <th scope="col" className="number">
            Default
          </th>
          <th scope="col">Range</th>
        </tr>
      </thead>
      <tbody>
        {model.parameters.map(({ name, value, default: initial, range }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td className="number">{value === initial ? value : <strong>{value}</strong>}</td>
            <td className="number">{initial}</td>
            <td>{range}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
