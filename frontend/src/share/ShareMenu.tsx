import { useState } from 'react'
import {
  Button,
  Header,
  type Key,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import { lazyPart } from '../ui/lazyPart'
import { copyText } from './copyText'

const over = { waiting: null, floating: true } as const

const dialogs = {
  link: lazyPart('the link', () => import('./LinkDialog'), over),
  embed: lazyPart('the markup', () => import('./EmbedDialog'), over),
  cite: lazyPart('the citation', () => import('./CiteDialog'), over),
  export: lazyPart('the export', () => import('../export/ExportDialog'), over),
  query: lazyPart('the query', () => import('./QueryDialog'), over),
}

type Open = keyof typeof dialogs

/** One menu for all that leaves the page: link, embed, citation, files, queries. */
export default function ShareMenu() {
  const [open, setOpen] = useState<Open>()
  const [said, setSaid] = useState('')
  const act = (key: Key) => {
    setSaid('')
    if (key !== 'copy') return setOpen(key as Open)
    void copyText(window.location.href).then((ok) => (ok ? setSaid('Link copied') : setOpen('link')))
  }
  const Dialog = open && dialogs[open]
  return (
    <div className="share">
      <MenuTrigger onOpenChange={() => setSaid('')}>
        <Button className="share-button">Share and export</Button>
        <Popover className="combo-popover share-popover" placement="bottom end">
          <Menu className="combo-list" aria-label="Share and export" onAction={act}>
            <MenuSection>
              <Header className="menu-head">Share</Header>
              <MenuItem id="copy" className="combo-item">
                Copy link
              </MenuItem>
              <MenuItem id="embed" className="combo-item">
                Embed …
              </MenuItem>
              <MenuItem id="cite" className="combo-item">
                Cite …
              </MenuItem>
            </MenuSection>
            <Separator className="menu-rule" />
            <MenuSection>
              <Header className="menu-head">Take with you</Header>
              <MenuItem id="export" className="combo-item" textValue="Export">
                Export …<span className="combo-detail">PNG, SVG, CSV, JSON, GraphML, GEXF</span>
              </MenuItem>
              <MenuItem id="query" className="combo-item" textValue="Show me the query">
                Show me the query …<span className="combo-detail">GraphQL and Cypher</span>
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className="share-said">
        {said}
      </span>
      {Dialog && <Dialog close={() => setOpen(undefined)} />}
    </div>
  )
}
