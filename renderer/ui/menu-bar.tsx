import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Toolbar } from 'react-aria-components'
import { type Action, type MenuName, menus } from '../actions/action.ts'
import { actionsOf, allActions, runAction } from '../actions/actions.ts'
import { desk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { Keys } from './keys.tsx'

/** The app's own menus, the same on every system, made of the actions. */
export function MenuBar() {
  const [open, setOpen] = useState<MenuName | null>(null)
  return (
    <div className="menubar">
      <span className="menubar__mark" aria-hidden="true">
        <i>“</i>
      </span>
      <Toolbar aria-label="Menus" className="menubar__items">
        {menus.map((name) => (
          <OneMenu
            key={name}
            name={name}
            isOpen={open === name}
            onOpenChange={(isOpen) => {
              setOpen(isOpen ? name : null)
              if (!isOpen) backToText(10)
            }}
            onTurn={(step) =>
              setOpen(menus[(menus.indexOf(name) + step + menus.length) % menus.length] ?? name)
            }
          />
        ))}
      </Toolbar>
    </div>
  )
}

/** A menu that was closed with nothing chosen gives the keyboard back to the text. */
function backToText(patience: number): void {
  const isClosed = document.querySelector('[role="menu"]') === null
  const isGiven = document.activeElement?.matches('.menubar__item') ?? false
  // The menu goes, and gives the focus to its button, in its own time.
  if ((!isClosed || !isGiven) && patience > 0) setTimeout(() => backToText(patience - 1), 40)
  else if (isClosed && document.activeElement?.matches('.menubar__item') && desk().floating === null)
    focusBody()
}

/** Runs an action, then gives the keyboard back to the text unless the action took it elsewhere. */
function runFromMenu(action: Action): void {
  const onMenu = () => document.activeElement?.matches('.menubar__item, body') ?? true
  runAction(action)
  if (onMenu() && desk().floating === null) focusBody()
}

type OneMenuProps = {
  readonly name: MenuName
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onTurn: (step: 1 | -1) => void
}

function OneMenu({ name, isOpen, onOpenChange, onTurn }: OneMenuProps) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="menubar__item">{name}</Button>
      <Popover placement="bottom start" offset={2} className="float menu-float">
        <div
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') onTurn(1)
            else if (event.key === 'ArrowLeft') onTurn(-1)
          }}
        >
          <Menu
            className="menu"
            aria-label={name}
            onAction={(key) => {
              const action = allActions.find((one) => one.name === key)
              // The menu gives the focus back first; then the action may move it.
              if (action !== undefined) setTimeout(() => runFromMenu(action), 0)
            }}
          >
            {actionsOf(name).map((action) => (
              <MenuItem
                key={action.name}
                id={action.name}
                className="menu__item"
                textValue={action.label}
                isDisabled={action.isEnabled?.() === false}
              >
                {action.label}
                {action.keys !== undefined && <Keys of={action.keys} />}
              </MenuItem>
            ))}
          </Menu>
        </div>
      </Popover>
    </MenuTrigger>
  )
}
