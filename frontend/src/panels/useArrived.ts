import { useRouterState } from '@tanstack/react-router'

let firstHref: string | undefined

/** Whether the reader has moved within the page: the first view must not take the focus from the top of the page. */
export function useArrived(): boolean {
  const href = useRouterState({ select: (state) => state.location.href })
  firstHref ??= href
  return href !== firstHref
}
