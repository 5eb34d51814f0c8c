/** What the interval of an AUC allows one to say, and no more. */
export function reading(low: number | null, high: number | null): string {
  if (low === null || high === null) return 'Too few leaks to say whether the model does better than chance.'
  if (low > 0.5) {
    return 'Better than chance on these leaks. That is no forecast: they are few, and chosen by what was published.'
  }
  if (high < 0.5) return 'Worse than chance on these leaks.'
  return 'Not told apart from chance: the interval contains 0.50.'
}

/** A p-value as a count that can be pictured. */
export const chanceWords = (p: number) =>
  p < 0.001 ? 'fewer than 1 of 1,000 tries' : `${Math.round(p * 1000)} of 1,000 tries`
