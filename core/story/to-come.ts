import { type Body, blockText, figuresOf, textBlocks } from './body.ts'

/** TK or TKTK in capitals, standing alone: no letter or digit touches it. */
const TO_COME = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/gu

/** Where a text says TK, for what is still to come; UTF-16 offsets, `end` exclusive. */
export function placesToCome(text: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(TO_COME), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
}

/** How many places of a body are still to come, what its pictures show and whose they are among them. */
export function countToCome(body: Body): number {
  const texts = [...textBlocks(body).map(blockText), ...besideCaptions(body)]
  return texts.reduce((sum, text) => sum + placesToCome(text).length, 0)
}

/** The words that stand beside the captions of pictures. */
export function besideCaptions(body: Body): readonly string[] {
  return figuresOf(body).flatMap(({ alt, credit }) => [alt, credit])
}
