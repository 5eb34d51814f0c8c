// Where the keyboard stands on the canvas, for shortcuts that act on it. Not in the address: it is where the focus is.
let agency: string | undefined

export const setCursorAgency = (id: string | undefined) => {
  agency = id
}

export const cursorAgency = () => agency
