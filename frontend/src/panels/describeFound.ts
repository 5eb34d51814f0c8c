import { yearOf } from '../explore/dates'
import type { Found } from '../explore/questions/search'
import { kindWords, regionWords } from '../explore/words'

/** A search result in two parts: what it is called, and what and where it is. */
export function describeFound(found: Found): { readonly name: string; readonly detail: string } {
  switch (found.__typename) {
    case 'Agency':
      return {
        name: found.acronym === null ? found.name : `${found.acronym} – ${found.name}`,
        detail: `${kindWords[found.kind]} · ${found.country.name}`,
      }
    case 'Country':
      return { name: found.name, detail: `country · ${regionWords[found.region]}` }
    case 'Leak':
      return {
        name: found.name,
        detail: `leak or release${found.published === null ? '' : ` · ${yearOf(found.published)}`}`,
      }
    case 'Arrangement':
      return { name: found.name, detail: 'arrangement' }
  }
}
