import { layOut } from './forces'
import type { LayoutNews, LayoutRequest } from './layout'

declare const self: DedicatedWorkerGlobalScope

const tell = (news: LayoutNews) => self.postMessage(news)

// A worker, because laying out a few hundred agencies would otherwise stop the page for a moment.
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const places = layOut(data, (done, of, soFar) => tell({ done, of, places: soFar }))
  tell({ done: 1, of: 1, places })
}
