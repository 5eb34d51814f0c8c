/** Letters that have no accent to take off and are typed without it all the same. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // A sigma at the end of a word is the same letter.
  ς: 'σ',
}

/** A text without capitals, accents and characters that cannot be seen. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøłđðþıς]/gu, (letter) => plain[letter] ?? letter)

/** What a row must hold: every word of the text, in any order. */
export const wordsOf = (find: string): readonly string[] =>
  fold(find)
    .split(/\s+/u)
    .filter((word) => word !== '')

/** Whether a folded text holds all the words. */
export const holdsAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word))
