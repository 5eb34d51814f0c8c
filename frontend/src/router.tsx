import { createRootRoute, createRouter } from '@tanstack/react-router'
import { App } from './App'
import { Broken } from './ui/Broken'
import { decode, encode, parse, stringify, type Params } from './explore/url'

/** One page: the whole exploration is in the search parameters. What cannot be read falls away here. */
const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>): Params => encode(decode(search).exploration),
  component: App,
  errorComponent: Broken,
  notFoundComponent: App,
})

export const createPageRouter = () =>
  createRouter({ routeTree: root, parseSearch: parse, stringifySearch: stringify, scrollRestoration: false })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>
  }
}
