import { useEffect } from 'react'
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { examples } from './examples'

/** The page's name, the way back, and the examples to begin with. */
export function Masthead() {
  const { addTab, changeTab, updateActiveTabValues, setTheme } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)

  // The editors do not notice by themselves that the system turns light or dark.
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(null)
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [setTheme])

  /** Opens an example in a tab of its own, or shows the tab that has it unchanged. */
  const open = (name: string) => {
    const example = examples.find((one) => one.name === name)
    if (!example) return
    const { query, variables } = example
    const at = tabs.findIndex((tab) => tab.query === query && tab.variables === variables)
    if (at >= 0) return changeTab(at)
    addTab()
    updateActiveTabValues({ query, variables })
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
  }

  return (
    <header className="masthead">
      <h1>
        <a href="/">Liaison</a> GraphQL playground
      </h1>
      <label>
        Examples {/* It always shows the invitation: a tab may be edited, and is then no example any more. */}
        <select value="" onChange={(event) => open(event.target.value)}>
          <option value="">Open one of {examples.length} queries …</option>
          {examples.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </header>
  )
}
