import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { createClient } from './api/client'
import { arrive } from './explore/arrival'
import { createPageRouter } from './router'
import './styles/index.css'

arrive(window)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Provider value={createClient()}>
      <RouterProvider router={createPageRouter()} />
    </Provider>
  </StrictMode>,
)
