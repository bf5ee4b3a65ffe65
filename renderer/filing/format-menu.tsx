import { Check, ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type Format, formatIds, formats } from '#core/exporters/formats'
import { chooseFormat } from './chosen-format.ts'

/** The formats a story can leave in, one of them chosen. It stays free while something stops the story. */
export function FormatMenu({ format }: { format: Format }) {
  return (
    <MenuTrigger>
      <Button className="button" data-size="large" aria-label={`Format: ${formats[format].name}`}>
        Format
        <ChevronDown className="icon" data-size="14" aria-hidden="true" />
      </Button>
      <Popover placement="top start" offset={4} className="float menu-float">
        <Menu
          className="menu"
          aria-label="Format"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[format]}
          onSelectionChange={(keys) => {
            const chosen = formatIds.find((id) => keys !== 'all' && keys.has(id))
            if (chosen !== undefined) chooseFormat(chosen)
          }}
        >
          {formatIds.map((id) => (
            <MenuItem key={id} id={id} className="menu__item" textValue={formats[id].name}>
              <Check className="icon" data-size="14" aria-hidden="true" />
              {formats[id].name}
              <span className="menu__what">.{formats[id].extension}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
