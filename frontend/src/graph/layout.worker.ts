import { layOut } from './forces'
import type { LayoutRequest } from './layout'

declare const self: DedicatedWorkerGlobalScope

// A worker, because laying out a few hundred agencies would otherwise stop the page for a moment.
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => self.postMessage(layOut(data))
