import { useDrawn } from '../explore/Drawn'

/** What the page shows now, as it is exported. */
export function useView() {
  const { exploration, answer, part, model, groups, positions, emphasis } = useDrawn()
  return { ...exploration, answer, part, model, groups, positions, emphasis }
}

/** The view's name, as the page's title has it. */
export const viewTitle = () => document.title.replace(/ · Liaison$/, '') || 'Liaison'

/** Today where the reader is. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
