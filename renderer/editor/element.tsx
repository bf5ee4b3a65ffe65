import type { RenderElementProps } from 'slate-react'
import { StoryFigure } from './figure.tsx'

/** One block or link of the story. A link is not followed on a click: the caret goes there. */
export function StoryElement({ attributes, children, element }: RenderElementProps) {
  switch (element.type) {
    case 'paragraph':
      return <p {...attributes}>{children}</p>
    case 'heading':
      return element.level === 2 ? <h2 {...attributes}>{children}</h2> : <h3 {...attributes}>{children}</h3>
    case 'block-quote':
      return <blockquote {...attributes}>{children}</blockquote>
    case 'list':
      return element.ordered ? <ol {...attributes}>{children}</ol> : <ul {...attributes}>{children}</ul>
    case 'list-item':
      return <li {...attributes}>{children}</li>
    case 'figure':
      return (
        <StoryFigure attributes={attributes} element={element}>
          {children}
        </StoryFigure>
      )
    case 'link':
      return (
        <a
          {...attributes}
          href={element.href}
          title={element.href}
          onClick={(event) => event.preventDefault()}
        >
          {children}
        </a>
      )
  }
}
