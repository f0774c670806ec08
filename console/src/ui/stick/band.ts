// The geometry of a band on the stick, whose axis is always 0 to 100.
export interface Range {
  readonly lo: number
  readonly hi: number
}

/** Left end and width in percent of the stick, cut to the axis. */
export function boxOf({ lo, hi }: Range): { readonly left: number; readonly width: number } {
  const left = onAxis(lo)
  return { left, width: tenth(onAxis(hi) - left) }
}

/** A place on the stick in percent. */
export function onAxis(points: number): number {
  return tenth(Math.min(100, Math.max(0, points)))
}

/** The printed figure is the range in whole points, `61–65`. */
export function rangeText({ lo, hi }: Range): string {
  return `${Math.round(lo)}–${Math.round(hi)}`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
