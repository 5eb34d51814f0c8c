import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { createClient } from '../api/client'
import { arrive } from '../explore/arrival'
import { decode, encode, parse, stringify, type Params } from '../explore/url'
import '../styles/index.css'
import { Broken } from '../ui/Broken'
import { EmbedPage } from './EmbedPage'

/** The same parameters as the explorer's address; what cannot be read falls away. */
const routeTree = createRootRoute({
  validateSearch: (search: Record<string, unknown>): Params => encode(decode(search).exploration),
  component: EmbedPage,
  errorComponent: Broken,
  notFoundComponent: EmbedPage,
})

const router = createRouter({
  routeTree,
  basepath: '/embed',
  parseSearch: parse,
  stringifySearch: stringify,
  scrollRestoration: false,
})

arrive(window, '/embed')

const root = document.getElementById('root')
if (!root) throw new Error('embed.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Provider value={createClient()}>
      {/* The page's router is another one; at run time both read the same parameters. */}
      <RouterProvider router={router as never} />
    </Provider>
  </StrictMode>,
)
