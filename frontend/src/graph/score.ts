/** A score with two decimals, never as none or all where it is neither. More would promise what no model knows. */
export function scoreText(score: number): string {
  if (score > 0 && score < 0.005) return '<0.01'
  if (score >= 0.995 && score < 1) return '>0.99'
  return score.toFixed(2)
}

/** The rank of a score among others, highest first. Those that are written alike share their ranks: "1–10". */
export function rankText(scores: readonly { readonly score: number }[], index: number): string {
  const text = scoreText(scores[index]?.score ?? 0)
  const alike = ({ score }: { readonly score: number }) => scoreText(score) === text
  const [first, last] = [scores.findIndex(alike) + 1, scores.findLastIndex(alike) + 1]
  return first === last ? String(first) : `${first}–${last}`
}
