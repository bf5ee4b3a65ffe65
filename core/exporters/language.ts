import type { PublicStory } from '#core/story/public-story'

/** The story's language as a BCP 47 tag, "en" where it has none that is one. */
export function languageOf({ language }: PublicStory): string {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en'
}

/** True for a language that is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(?:ar|fa|he|iw|ps|ur|yi|dv|ckb|sd|ug)(?:-|$)/i.test(language)
}
