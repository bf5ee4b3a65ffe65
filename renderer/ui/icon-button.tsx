import type { LucideIcon } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Action } from '../actions/action.ts'
import { runAction } from '../actions/actions.ts'
import { Keys } from './keys.tsx'

type IconButtonProps = { readonly action: Action; readonly icon: LucideIcon; readonly label?: string }

/** An action as a glyph; its name and key come with the pointer or the focus. */
export function IconButton({ action, icon: Icon, label = action.label }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button className="icon-button" aria-label={label} onPress={() => runAction(action)}>
        <Icon className="icon" aria-hidden="true" />
      </Button>
      <Tooltip className="tooltip" offset={4}>
        {label}
        {action.keys !== undefined && <Keys of={action.keys} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
