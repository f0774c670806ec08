// A figure with its floor and its limit beside it, how a table of them is printed, and what to say when one is over.

export interface Figure {
  readonly name: string
  readonly found: number
  readonly unit:
    | 'KB'
    | 'bytes'
    | 'calls'
    | 'rounds'
    | 'units'
    | 'ms'
    | '×'
    | 'per second'
    | 'points'
    | 'names'
  /** The least this could be, counted or measured. */
  readonly floor?: number
  /** Held: the bench fails when the figure passes it. */
  readonly budget?: number
  /** Hoped for: the table says when it is missed, and nothing fails. Times have goals, never budgets. */
  readonly goal?: number
  /** More is better, as with throughput. */
  readonly moreIsBetter?: boolean
}

export type Print = (line: string) => void

/** Prints one table; answers the broken budgets as sentences. */
export function report(print: Print, title: string, figures: readonly Figure[]): string[] {
  const nameWidth = Math.max(20, ...figures.map(({ name }) => name.length)) + 2
  print(`\n${title}`)
  print(['', 'found', 'floor', 'limit'].map((head, at) => cell(head, at === 0 ? nameWidth : 0)).join(''))
  for (const figure of figures) {
    const { name, found, floor, unit } = figure
    const cells = [shown(found), floor === undefined ? '–' : shown(floor), limitOf(figure)]
    print(`${cell(name, nameWidth)}${cells.map((text) => cell(text)).join('')}  ${unit}${remarkOn(figure)}`)
  }
  return figures
    .filter((figure) => passes(figure, figure.budget))
    .map(({ name, found, unit, budget }) => `${name}: ${shown(found)} ${unit}, not ${shown(budget ?? 0)}`)
}

/** Bytes as the kilobytes of 1,024 that WeChat and Lambda count in. */
export function kilobytes(bytes: number): number {
  return bytes / 1024
}

function limitOf({ budget, goal }: Figure): string {
  if (budget !== undefined) return shown(budget)
  return goal === undefined ? '–' : `(${shown(goal)})`
}

function remarkOn(figure: Figure): string {
  if (passes(figure, figure.budget)) return '  OVER BUDGET'
  return passes(figure, figure.goal) ? '  goal missed' : ''
}

function passes({ found, moreIsBetter }: Figure, limit: number | undefined): boolean {
  if (limit === undefined) return false
  return moreIsBetter ? found < limit : found > limit
}

function shown(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en')
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2)
}

/** Left-aligned in this width, or a number's column. */
function cell(text: string, width = 0): string {
  return width > 0 ? text.padEnd(width) : text.padStart(10)
}
