import { GraphiQLProvider } from '@graphiql/react'
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { fetcher } from './fetcher'
import { Masthead } from './Masthead'
import { openingOf } from './opening'

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]

/** GraphiQL below a masthead of ours. It follows the system's light or dark; it asks no other server. */
export function Playground({ search }: { readonly search: string }) {
  const { query, variables } = openingOf(search)
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      initialQuery={query}
      initialVariables={variables}
    >
      <DocExplorerStore>
        <HistoryStore>
          <Masthead />
          <main>
            <GraphiQLInterface
              forcedTheme="system"
              defaultEditorToolsVisibility="variables"
              showPersistHeadersSettings={false}
            >
              <GraphiQL.Logo>{null}</GraphiQL.Logo>
            </GraphiQLInterface>
          </main>
        </HistoryStore>
      </DocExplorerStore>
    </GraphiQLProvider>
  )
}
