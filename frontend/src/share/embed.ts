import { xml } from '../export/text'

/** The address of the read-only view of an address of the explorer: the same parameters on another page. */
export function embedUrl(url: string): string {
  const { origin, search } = new URL(url)
  return `${origin}/embed${search}`
}

/** The markup that shows a view in somebody else's page. */
export const embedCode = (url: string, title: string) =>
  `<iframe src="${xml(embedUrl(url))}" title="${xml(title)}" width="100%" height="560" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`
