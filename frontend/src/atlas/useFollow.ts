import { useState } from 'react'

/** Changes when the camera should move: with the subject and what it lights, but not for what was chosen on the map. */
export function useFollow(view: string, chosen: string, lit: number): string {
  const wanted = `${view} ${lit}`
  const [followed, setFollowed] = useState(wanted)
  if (view !== chosen && wanted !== followed) setFollowed(wanted)
  return followed
}
