// Points of the stick in words, 0 to 100.

/** Always one decimal: `63.4`. */
export function pointsWords(points: number): string {
  return points.toFixed(1)
}

/** What a step adds or takes, with its sign: `−1.4`, `+0.3`, `±0`. */
export function changeWords(change: number): string {
  if (change === 0) return '±0'
  return `${change < 0 ? '−' : '+'}${pointsWords(Math.abs(change))}`
}
