import type { Answer } from '../../api/ask'

/** A list that comes a page at a time; `more` asks for the next page, which joins those before. */
export interface Listed<Page> {
  readonly answer: Answer<unknown>
  readonly page: Page | undefined
  readonly more: (() => void) | undefined
}

interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A page as a list, with the way to the next. */
export function listed<Page extends Paged>(
  answer: Answer<unknown>,
  page: Page | undefined,
  go: (after: string) => void,
): Listed<Page> {
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  return { answer, page, more: next === null ? undefined : () => go(next) }
}
