import { useState } from 'react'

/**
 * Changes when the camera should move: with the subject, and once what it lights is there; not for what was touched on the picture,
 * nor when a clock or a filter changes how much is lit.
 */
export function useFollow(view: string, tapped: string, lit: boolean): string {
  const wanted = `${view} ${lit}`
  const [followed, setFollowed] = useState(wanted)
  if (view !== '' && view !== tapped && wanted !== followed) setFollowed(wanted)
  return followed
}
