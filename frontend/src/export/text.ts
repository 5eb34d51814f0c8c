/** What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, two non-characters. */
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text for XML, between tags or in quotes. What XML cannot hold becomes U+FFFD, so that it is seen that something was there. */
export const xml = (value: string) =>
  value.replace(notXml, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '')

/** Characters that turn the direction of what follows them, or cannot be seen. */
const unseen =
  /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu

/** One line for a picture: nothing in it can turn the direction of its neighbours, and it is cut where it is too long. */
export function oneLine(value: string, most: number): string {
  const line = value.replace(unseen, ' ').replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line
}

/** Roughly how wide a text stands at a size, in the same unit. Wide scripts take a square for each character. */
export const widthOf = (text: string, size: number) =>
  [...text].reduce((width, character) => width + ((character.codePointAt(0) ?? 0) > 0x1100 ? 1 : 0.56), 0) *
  size

/** Breaks a text into lines of at most so many characters, at spaces where there are any. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = []
  let rest = [...text]
  while (rest.length > most) {
    const space = rest.slice(0, most + 1).lastIndexOf(' ')
    const end = space > most / 2 ? space : most
    lines.push(rest.slice(0, end).join(''))
    rest = rest.slice(rest[end] === ' ' ? end + 1 : end)
  }
  return [...lines, rest.join('')]
}

/** A file's name out of a view's title: small, plain, and never a path. */
export const fileName = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'view'
