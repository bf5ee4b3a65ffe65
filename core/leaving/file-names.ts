import { type StandingSecret, offRecordWords, searchFor } from '#core/story/secret-words'
import type { Story } from '#core/story/story'
import { unescapedStages } from '#core/style/unescape'

/** The words off the record in the name of a file, one finding a quotation, escapes undone as they are for names. */
export function secretsInFileName(story: Story, fileName: string): readonly StandingSecret[] {
  const find = searchFor(offRecordWords(story))
  const found = new Map<string, StandingSecret>()
  for (const secret of unescapedStages(fileName).flatMap(find)) {
    if (!found.has(secret.id)) found.set(secret.id, secret)
  }
  return Array.from(found.values())
}
