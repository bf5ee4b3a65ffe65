import type { Story } from '#core/story/story'

/** True when what an editor writes of a story is the same in both states: fields and body. */
export function sameWords(one: Story, other: Story): boolean {
  return wordsOf(one) === wordsOf(other)
}

function wordsOf({ slug, headline, standfirst, byline, dateline, embargo, body }: Story): string {
  return JSON.stringify([slug, headline, standfirst, byline, dateline, embargo, body])
}
