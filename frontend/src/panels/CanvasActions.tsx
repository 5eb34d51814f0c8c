/** What can be done on the canvas with the agencies that a page is about. */
export const CanvasActions = (_: { readonly agencies: readonly string[] }) => null
