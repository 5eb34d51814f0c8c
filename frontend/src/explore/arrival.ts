import { decode, encode, parse, stringify, type Problem } from './url'

let problems: readonly Problem[] = []

/**
 * Keeps what could not be read in the address that the reader came with, and takes it out of the address, so that what is
 * copied from here is sound. Addresses made by the page itself have no faults.
 */
export function arrive({ location, history }: Window, path = '/'): void {
  const decoded = decode(parse(location.search))
  problems = decoded.problems
  if (problems.length > 0) history.replaceState(null, '', `${path}${stringify(encode(decoded.exploration))}`)
}

export const problemsOnArrival = () => problems
