import { ChevronDown, FolderOpen, Settings2 } from 'lucide-react'
import { useEffect } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { formats } from '#core/exporters/formats'
import { useDesk } from '../desk/state.ts'
import { openSettings, readSettings } from '../settings/settings.ts'
import { exportByPreset } from './export-story.ts'

/** The ways to export that the editor has kept: one press, and the file is in its folder. */
export function PresetMenu({ isFree }: { isFree: boolean }) {
  const presets = useDesk((state) => state.settings.presets)
  useEffect(() => void readSettings(), [])
  return (
    <MenuTrigger>
      <Button className="button" data-size="large">
        Presets
        <ChevronDown className="icon" data-size="14" aria-hidden="true" />
      </Button>
      <Popover placement="top start" offset={4} className="float menu-float">
        <Menu
          className="menu"
          aria-label="Presets"
          disabledKeys={isFree ? [] : presets.map(({ id }) => id)}
          onAction={(key) => void (key === 'settings' ? openSettings() : exportByPreset(String(key)))}
        >
          {presets.map(({ id, name, format, folder }) => (
            <MenuItem key={id} id={id} className="menu__item" textValue={name}>
              <FolderOpen className="icon" data-size="14" aria-hidden="true" />
              {name}
              <span className="menu__what">
                {formats[format].short}
                {folder === null ? '' : `, ${folder}`}
              </span>
            </MenuItem>
          ))}
          {presets.length > 0 && <Separator className="menu__line" />}
          <MenuItem id="settings" className="menu__item" textValue="Settings">
            <Settings2 className="icon" data-size="14" aria-hidden="true" />
            {presets.length === 0 ? 'Make a preset…' : 'Change the presets…'}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
