/** What a reader needs to find a view again. */
export interface Cited {
  readonly title: string
  readonly url: string
  /** Day of access, YYYY-MM-DD. */
  readonly accessed: string
  readonly dataset: { readonly name: string; readonly version: string } | undefined
}

/** A citation as a sentence. */
export const plainCitation = ({ title, url, accessed, dataset }: Cited) =>
  `“${title}”. Liaison${dataset ? `, dataset “${dataset.name}”, version ${dataset.version}` : ''}. ${url} (accessed ${accessed}).`

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text for a BibTeX field in braces. */
const tex = (value: string) =>
  value
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\{}%&$#_~^]/g, (character) => special[character] ?? '')
    .trim()

/** Braces would end the field; the address stays one when they are escaped. */
const address = (url: string) => url.replaceAll('{', '%7B').replaceAll('}', '%7D')

/** A few letters for an address: views that differ only in the conditions at the end of their titles need keys of their own. */
const mark = (url: string) =>
  [...url].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 0).toString(36)

/** A citation as a BibTeX entry; `urldate` as biblatex and most styles read it. */
export function bibtex({ title, url, accessed, dataset }: Cited): string {
  const key = `liaison-${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)}-${accessed}-${mark(url)}`
  return [
    `@misc{${key},`,
    '  author = {{Liaison}},',
    `  title = {{${tex(title)}}},`,
    `  year = {${accessed.slice(0, 4)}},`,
    ...(dataset ? [`  note = {Dataset ${tex(dataset.name)}, version ${tex(dataset.version)}},`] : []),
    `  url = {${address(url)}},`,
    `  urldate = {${accessed}},`,
    '}',
  ].join('\n')
}
