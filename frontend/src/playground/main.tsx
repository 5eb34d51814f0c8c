import 'graphiql/setup-workers/vite'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Playground } from './Playground'
import './style.css'

const root = document.getElementById('root')
if (!root) throw new Error('playground.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Playground search={window.location.search} />
  </StrictMode>,
)
