// Figures that are kept between two bounds.

/** A quantity estimated from the data, kept between two bounds so that no data can carry it away. */
export interface Bounded {
  readonly start: number
  readonly min: number
  readonly max: number
}

export function within({ min, max }: Omit<Bounded, 'start'>, value: number): number {
  return Math.min(max, Math.max(min, value))
}
