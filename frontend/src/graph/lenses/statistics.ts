import type { Highlight, Mark } from '../emphasis'

interface Named {
  readonly id: string
}

/** Measures, as the canvas needs them. */
export interface StatisticsShape {
  readonly nodes: readonly {
    readonly agency: Named
    readonly betweenness: number
    readonly community: number | null
    readonly cut: boolean
  }[]
  readonly bridges: readonly Named[]
}

export interface Shown {
  readonly size?: 'betweenness'
  readonly colour?: 'community'
}

/** Measures as size and colour where the reader asks for them; bridges lit, nothing dimmed. */
export function statisticsHighlight({ nodes, bridges }: StatisticsShape, { size, colour }: Shown): Highlight {
  const most = Math.max(...nodes.map(({ betweenness }) => betweenness), Number.MIN_VALUE)
  const marks = nodes.map(({ agency, betweenness, community, cut }): [string, Mark] => [
    agency.id,
    {
      ...(size && { scale: betweenness / most }),
      ...(colour && community !== null && { group: community, badge: `[${community + 1}]` }),
      said: [
        `betweenness ${betweenness.toFixed(3)}`,
        community === null ? '' : `community ${community + 1}`,
        cut ? 'holds parts of the network together' : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    },
  ])
  return {
    agencies: [],
    ties: new Map(bridges.map(({ id }) => [id, 'on'])),
    marks: new Map(marks),
    keepRest: true,
  }
}
