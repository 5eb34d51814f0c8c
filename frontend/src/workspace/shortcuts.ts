/** One shortcut, as the sheet lists it. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

export interface ShortcutGroup {
  readonly name: string
  readonly shortcuts: readonly Shortcut[]
}

export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: 'Anywhere on the page',
    shortcuts: [
      { keys: ['/'], does: 'search' },
      { keys: ['?'], does: 'this sheet' },
      { keys: ['G', 'T', 'M'], does: 'show as graph, table or map' },
      { keys: ['P'], does: 'find a path, from the agency at hand' },
      { keys: ['Ctrl Z'], does: 'undo on the canvas' },
      { keys: ['Ctrl Shift Z', 'Ctrl Y'], does: 'redo' },
      { keys: ['Esc'], does: 'let go of what is selected' },
    ],
  },
  {
    name: 'With what is selected, else the agency at hand',
    shortcuts: [
      { keys: ['N', 'E'], does: 'expand: add its partners' },
      { keys: ['C'], does: 'collapse: fold partners that hang on it alone' },
      { keys: ['H', 'Delete'], does: 'hide' },
      { keys: ['K'], does: 'pin or unpin' },
      { keys: ['X'], does: 'keep only these' },
      { keys: ['1', '2', '3'], does: 'select all within one, two or three ties' },
    ],
  },
  {
    name: 'On the canvas',
    shortcuts: [
      { keys: ['←', '→'], does: 'turn to the next tie of the agency' },
      { keys: ['↑', '↓'], does: 'cross the tie' },
      { keys: ['Enter'], does: 'open the agency' },
      { keys: ['Space'], does: 'open the tie' },
      { keys: ['S'], does: 'select the agency, or let it go' },
      { keys: ['Shift F10'], does: 'menu of the agency or tie' },
      { keys: ['+', '−', '0', 'F'], does: 'zoom in, zoom out, fit' },
      { keys: ['V', 'B', 'L'], does: 'point, box, lasso; hold Space to move meanwhile' },
      { keys: ['Shift', 'Ctrl'], does: 'held while clicking: select several' },
    ],
  },
]
