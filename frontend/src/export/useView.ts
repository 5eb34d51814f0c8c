import { useDrawn } from '../explore/Drawn'

/** What the page shows now, as it is exported. */
export function useView() {
  const { exploration, answer, part, model, groups, positions, emphasis } = useDrawn()
  return { ...exploration, answer, part, model, groups, positions, emphasis }
}

/** Today where the reader is. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
