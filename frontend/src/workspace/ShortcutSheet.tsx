import { useState } from 'react'
import { DialogFrame } from '../share/DialogFrame'
import { shortcutGroups } from './shortcuts'
import { shortcutsAreOff, turnShortcuts } from './shortcutSetting'
import './sheet.css'

/** Every shortcut, and the switch for those of one letter. */
export default function ShortcutSheet({ close }: { readonly close: () => void }) {
  const [on, setOn] = useState(!shortcutsAreOff())
  return (
    <DialogFrame title="Keyboard shortcuts" close={close}>
      {shortcutGroups.map(({ name, shortcuts }) => (
        <section key={name} className="shortcut-group">
          <h3>{name}</h3>
          <dl>
            {shortcuts.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            turnShortcuts(target.checked)
            setOn(target.checked)
          }}
        />
        Shortcuts of a single key work on the whole page
      </label>
    </DialogFrame>
  )
}
