import { leavesOf, textBlocks } from '#core/story/body'
import type { Story } from '#core/story/story'

/** Blocks in a chunk, as the editor has them. */
const CHUNK = 20

/** The same words and quotes with no editor at all: the least that any editor costs. */
export function barePage(story: Story, hasChunks: boolean): string {
  const paragraphs = textBlocks(story.body).map((block) => {
    const words = leavesOf(block).map(({ text, quoteId }) =>
      quoteId === undefined ? text : `<span class="quote"><span>${text}</span></span>`,
    )
    return `<p>${words.join('')}</p>`
  })
  const chunks = Array.from({ length: Math.ceil(paragraphs.length / CHUNK) }, (_, at) =>
    paragraphs.slice(at * CHUNK, (at + 1) * CHUNK).join(''),
  )
  const body = hasChunks
    ? chunks.map((chunk) => `<div class="chunk">${chunk}</div>`).join('')
    : paragraphs.join('')
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; height: 100vh; overflow: auto }
    div[contenteditable] { width: 620px; margin: 0 auto; font: 400 18px/28px serif; outline: 0 }
    p { margin: 0 0 14px }
    .quote { background: linear-gradient(teal 0 0) 0 100% / 100% 2px no-repeat; box-decoration-break: clone }
    .chunk { content-visibility: auto; contain-intrinsic-block-size: auto 1400px }
  </style><div contenteditable>${body}</div>`
}
