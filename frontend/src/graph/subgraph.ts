import Graph from 'graphology'

/** The part of a graph that some of its nodes make up, with the ties among them. */
export function subgraph(graph: Graph, ids: readonly string[]): Graph {
  const part = new Graph({ type: 'undirected' })
  const wanted = new Set(ids)
  graph.forEachNode((id) => void (wanted.has(id) && part.addNode(id)))
  graph.forEachEdge((_edge, attributes, source, target) => {
    if (wanted.has(source) && wanted.has(target)) part.addEdge(source, target, attributes)
  })
  return part
}
