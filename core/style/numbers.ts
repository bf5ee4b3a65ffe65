const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A number as house style writes it in a sentence: up to nine in words ("three"), above in digits ("12"). */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count)
}

/** The same at the head of a sentence: "Three", "12". */
export function inWordsAtHead(count: number): string {
  const words = inWords(count)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A number and what it counts: "one quote", "12 quotes". `write` puts the number another way. */
export function counted(
  count: number,
  one: string,
  several: string,
  write: (count: number) => string = inWords,
): string {
  return `${write(count)} ${count === 1 ? one : several}`
}
