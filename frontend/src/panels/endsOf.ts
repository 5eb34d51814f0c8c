interface Between {
  readonly a: { readonly id: string }
  readonly b: { readonly id: string }
}

/** The agencies at the ends of ties, each once, in the order in which they come. */
export const endsOf = (ties: readonly Between[]): readonly string[] => [
  ...new Set(ties.flatMap(({ a, b }) => [a.id, b.id])),
]
