// A band on the stick: where a value lies, as two ends on 0 to 100 and sometimes its middle.
export interface Band {
  readonly low: number
  readonly high: number
  /** Drawn as a point, never printed; absent where nothing is known better than the range. */
  readonly middle?: number | undefined
}

/** The printed figure is the range in whole points, `61–65`. */
export function rangeWords({ low, high }: Band): string {
  return `${Math.round(low)}–${Math.round(high)}`
}

export function bandStyle({ low, high }: Band): string {
  const from = onAxis(low)
  return `left:${from}%;width:${round(onAxis(high) - from)}%`
}

export function pointStyle(value: number): string {
  return `left:${onAxis(value)}%`
}

function onAxis(value: number): number {
  return round(Math.min(100, Math.max(0, value)))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
