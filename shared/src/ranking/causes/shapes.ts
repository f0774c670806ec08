// The shapes sheet means take: honest ones around where an organisation stands, and the three kinds of false ones.

/** Sheet means are looked at in steps of a quarter point, 0 to 5. */
export const steps = 21

export function stepOf(mean: number): number {
  return Math.min(steps - 1, Math.max(0, Math.round(mean * 4)))
}

/**
 * Shares of honest sheets by step where an organisation stands at `standing`, which may lie off the scale: most by a
 * normal distribution of this spread cut to 0–5, so that where most give fives the fives pile up; `odd` of them, the
 * angry, the enthusiastic and the mistaken, by one twice as wide and a little lower.
 */
export function honestShape(standing: number, spread: number, odd: number): Float64Array {
  const usual = cutNormal(standing, spread)
  const wide = cutNormal(standing - oddLower, 2 * spread)
  return usual.map((share, step) => (1 - odd) * share + odd * (0.9 * (wide[step] ?? 0) + 0.1 / steps))
}

/** Points by which odd sheets lie lower on the mean. */
const oddLower = 0.3

function cutNormal(standing: number, spread: number): Float64Array {
  const shape = new Float64Array(steps)
  let below = 0
  for (let step = 0; step < steps; step++) {
    const until = step === steps - 1 ? 1 : normalShare((step / 4 + 0.125 - standing) / spread)
    shape[step] = until - below
    below = until
  }
  return shape
}

/** Paid praise: mostly all fives, some fours to look natural. From the top step down. */
const praise = [0.5, 0.15, 0.15, 0.1, 0.06, 0.04]
/** Damnation: zeros and ones, some twos. From the lowest step up. */
const damnation = [0.15, 0.15, 0.25, 0.15, 0.12, 0.1, 0.08]
/** Answers at random: the mean of four. */
const anything = cutNormal(2.5, 0.85)

/**
 * What false sheets look like by aim: praise, kindness (people called upon who give what they would and `lift` more),
 * damnation, anything. A few of the first and third are anything too.
 */
export function falseShapes(standing: number, spread: number, lift: number): readonly Float64Array[] {
  return [
    anything.map((a, step) => 0.96 * (praise[steps - 1 - step] ?? 0) + 0.04 * a),
    cutNormal(standing + lift, spread),
    anything.map((a, step) => 0.96 * (damnation[step] ?? 0) + 0.04 * a),
    anything,
  ]
}

/** Share of a standard normal below z (Abramowitz & Stegun 7.1.26, error below 2·10⁻⁷). */
function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const tail =
    (((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) *
      t *
      Math.exp(-x * x)) /
    2
  return z >= 0 ? 1 - tail : tail
}
