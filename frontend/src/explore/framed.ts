import { createContext } from 'react'

/** Whether the page stands in somebody else's: there what is chosen opens the explorer in a tab of its own. */
export const Framed = createContext(false)
