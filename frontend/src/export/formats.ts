import type { Lens } from '../explore/lens'
import type { Palette } from '../graph/palette'
import { agenciesCsv, tiesCsv } from './csv'
import { gexf } from './gexf'
import { graphml } from './graphml'
import { viewJson } from './json'
import { pngOf } from './png'
import type { EvidenceOf, Shown } from './shown'
import { picture, type Picture } from './svg'
import { fileName } from './text'

export const formats = {
  png: { name: 'PNG', about: 'picture, for pages and slides', evidence: false },
  svg: { name: 'SVG', about: 'picture, for designers', evidence: false },
  csv: { name: 'CSV', about: 'two tables, for spreadsheets', evidence: true },
  json: { name: 'JSON', about: 'records, for programs', evidence: true },
  graphml: { name: 'GraphML', about: 'network, for yEd, Gephi, Cytoscape', evidence: true },
  gexf: { name: 'GEXF', about: 'network, for Gephi', evidence: true },
} as const

export type Format = keyof typeof formats

export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

const mime: Readonly<Record<Format, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  graphml: 'application/xml',
  gexf: 'application/xml',
}

interface Drawing {
  readonly lens: Lens
  readonly palette: Palette
  /** Draws another picture than the graph. */
  readonly draw?: (() => Promise<Picture>) | undefined
}

/** The files of a view in one format. */
export async function filesOf(
  format: Format,
  shown: Shown,
  evidence: EvidenceOf,
  { lens, palette, draw = () => Promise.resolve(picture(shown, lens, palette)) }: Drawing,
): Promise<readonly NamedFile[]> {
  const base = `liaison-${fileName(shown.title)}-${shown.accessed}`
  const file = (text: string, part = '') => ({
    name: `${base}${part}.${format}`,
    content: new Blob([text], { type: mime[format] }),
  })
  switch (format) {
    case 'svg':
      return [file((await draw()).svg)]
    case 'png':
      return [{ name: `${base}.png`, content: await pngOf(await draw()) }]
    case 'csv':
      // The mark tells spreadsheets that this is UTF-8.
      return [
        file(`\uFEFF${agenciesCsv(shown)}`, '-agencies'),
        file(`\uFEFF${tiesCsv(shown, evidence)}`, '-ties'),
      ]
    case 'json':
      return [file(viewJson(shown, evidence))]
    case 'graphml':
      return [file(graphml(shown, evidence))]
    case 'gexf':
      return [file(gexf(shown, evidence))]
  }
}
