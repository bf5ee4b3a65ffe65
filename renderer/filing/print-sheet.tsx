import { createPortal } from 'react-dom'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { Paper } from '#bridge/settings'
import { desk } from '../desk/state.ts'
import { publicTree } from './public-tree.ts'

type Props = {
  readonly numbered: boolean
  readonly paper: Paper
  readonly leaveOut: readonly string[]
}

/** The story as it may leave, beside the window, where only the printer sees it: see printed.css. */
export function PrintSheet({ numbered, paper, leaveOut }: Props) {
  const { open } = desk()
  const tree = open === null ? null : publicTree(open, leaveOut)
  if (tree === null) return null
  return createPortal(
    <div className="printed" data-paper={paper} data-numbered={numbered || undefined}>
      {toJsxRuntime(tree, { Fragment, jsx, jsxs })}
    </div>,
    document.body,
  )
}
