// The answers people may give: which value a feeling becomes, and what a whole population answers on the mean.

/** `values[k]` is answered above `limits[k − 1]`; below the first limit it is `values[0]`. */
export interface Scale {
  readonly values: readonly number[]
  readonly limits: readonly number[]
}

export const scales = {
  /** 0 to 5 in whole points, as elsewhere. */
  whole: { values: [0, 1, 2, 3, 4, 5], limits: [0.5, 1.5, 2.5, 3.5, 4.5] },
  /** As this app asks: no, in part, seen. */
  three: { values: [0, 2.5, 5], limits: [1.25, 3.75] },
} as const satisfies Record<string, Scale>
export type ScaleName = keyof typeof scales
export const scaleNames = ['whole', 'three'] as const satisfies readonly ScaleName[]

/** The answer nearest to a feeling. */
export function answerOn({ values, limits }: Scale, felt: number): number {
  return values[limits.filter((limit) => felt > limit).length] ?? 0
}

/** Mean answer where feelings are spread as N(middle, spread): Σ over limits of the step above it · P(felt > limit). */
export function meanAnswerOn({ values, limits }: Scale, middle: number, spread: number): number {
  return limits.reduce((sum, limit, k) => {
    const step = (values[k + 1] ?? 0) - (values[k] ?? 0)
    return sum + step * normalShare((middle - limit) / spread)
  }, values[0] ?? 0)
}

/** Share of a standard normal below z (Abramowitz & Stegun 7.1.26, error below 2·10⁻⁷). */
function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const sum = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592].reduce(
    (inner, factor) => (inner + factor) * t,
    0,
  )
  const tail = (sum * Math.exp(-x * x)) / 2
  return z >= 0 ? 1 - tail : tail
}
