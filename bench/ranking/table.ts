// Grades as lines of text.
import type { Grade, Measure } from './grading/grade'

const columns: readonly [Measure, string][] = [
  ['tau', 'tau'],
  ['tauSmall', 'small'],
  ['tauBig', 'big'],
  ['topTen', 'top ten'],
  ['rmse', 'rmse'],
  ['biasSmall', 'bias sm'],
  ['cover', 'cover'],
  ['coverSmall', 'cover sm'],
  ['coverChanged', 'cover ch'],
  ['width', 'width'],
  ['goodSmallUp', 'good sm'],
  ['gain', 'gain'],
  ['moved', 'moved'],
  ['targetsInTopTen', 'up'],
  ['workshop', 'class'],
  ['helper', 'helped'],
  ['viral', 'viral'],
]

/** One line a method; columns nobody has anything to say in are left out. */
export function tableOf(grades: ReadonlyMap<string, Grade>): string[] {
  const told = columns.filter(([measure]) =>
    [...grades.values()].some((grade) => !Number.isNaN(grade[measure])),
  )
  const head = ['method'.padEnd(20), ...told.map(([, title]) => title.padStart(9))].join('')
  const rows = [...grades].map(([name, grade]) =>
    [name.padEnd(20), ...told.map(([measure]) => figure(grade[measure]).padStart(9))].join(''),
  )
  return [head, ...rows]
}

/** Three decimals; a dash where there is nothing to measure. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–'
  return Number.isFinite(value) ? value.toFixed(3) : '∞'
}
