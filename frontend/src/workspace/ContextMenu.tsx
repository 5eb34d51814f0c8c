import { Header, Menu, MenuItem, MenuSection, Separator } from 'react-aria-components'
import type { Target } from '../canvas/gestures'
import { useDrawn } from '../explore/Drawn'
import type { Point } from '../graph/walk'
import { useMenuOf, type MenuGroup } from './menuItems'
import type { AnyMenu } from './tools'

interface Props {
  readonly of: Target
  readonly at: Point
  readonly close: () => void
  readonly open: (menu: AnyMenu) => void
  readonly fit: () => void
}

/** What can be done with what was touched. */
export function ContextMenu({ of, at, close, open, fit }: Props) {
  const { model } = useDrawn()
  const groups = useMenuOf(of, {
    fit,
    expand: (id) => open({ kind: 'expand', id, at, asked: true }),
  })
  const tie = of.kind === 'tie' ? model?.ties.get(of.id) : undefined
  const name = (id: string) => {
    const agency = model?.agencies.get(id)
    return agency?.acronym ?? agency?.name ?? id
  }
  const title =
    of.kind === 'agency'
      ? (model?.agencies.get(of.id)?.name ?? of.id)
      : tie
        ? `${name(tie.a.id)} – ${name(tie.b.id)}`
        : 'Canvas'
  const items = groups.flatMap(({ items }) => items)
  return (
    <>
      <p className="menu-title" aria-hidden="true">
        <bdi>{title}</bdi>
      </p>
      <Menu
        className="combo-list"
        aria-label={`Menu: ${title}`}
        autoFocus="first"
        onAction={(key) => {
          // Closed first: what an item opens, or where it takes the focus, comes after.
          close()
          items.find(({ id }) => id === key)?.act()
        }}
      >
        {groups.map((group, i) => (
          <Section key={group.name} group={group} rule={i > 0} />
        ))}
      </Menu>
    </>
  )
}

function Section({ group: { name, items }, rule }: { readonly group: MenuGroup; readonly rule: boolean }) {
  return (
    <>
      {rule && <Separator className="menu-rule" />}
      <MenuSection aria-label={name}>
        {items.length > 0 && name === 'Paths' && <Header className="menu-head">{name}</Header>}
        {items.map(({ id, does, keys }) => (
          <MenuItem key={id} id={id} className="combo-item menu-line" textValue={does}>
            <span>{does}</span>
            {keys !== undefined && <kbd aria-hidden="true">{keys}</kbd>}
          </MenuItem>
        ))}
      </MenuSection>
    </>
  )
}
