// How strange a person's sheets on *other* organisations are: what she says here never counts against her here.
import { isTeam } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
import { stepOf, steps } from './shapes'

/**
 * By sheet 0 usual or nothing known, 1 strange, 2 very strange: mean square of the distances of her other sheets from the
 * middle one of everybody's there (the median, so that no crowd of less than half moves it), with one usual sheet thought
 * of first. After the fairness of raters in REV2 (Kumar & al. 2018), which asks the same of all who know each other.
 */
export function strangeness(
  { count, first, evaluator, marks, joinedDay }: SheetTable,
  mean: Float32Array,
  { strange }: Pick<Parameters['provenance'], 'strange'>,
): Uint8Array {
  const square = new Float32Array(count)
  const sheets = new Uint32Array(joinedDay.length)
  const squares = new Float64Array(joinedDay.length)
  const heard = new Uint32Array(steps)
  for (let i = 0; i + 1 < first.length; i++) {
    const [from, to] = [first[i] ?? 0, first[i + 1] ?? 0]
    heard.fill(0)
    let people = 0
    for (let e = from; e < to; e++) {
      if (isTeam(marks[e] ?? 0)) continue
      const step = stepOf(mean[e] ?? 0)
      heard[step] = (heard[step] ?? 0) + 1
      people++
    }
    const middle = middleOf(heard, people)
    for (let e = from; e < to; e++) {
      if (isTeam(marks[e] ?? 0)) continue
      const u = evaluator[e] ?? 0
      const distance = (mean[e] ?? 0) - middle
      square[e] = distance * distance
      sheets[u] = (sheets[u] ?? 0) + 1
      squares[u] = (squares[u] ?? 0) + distance * distance
    }
  }
  const found = new Uint8Array(count)
  for (let e = 0; e < count; e++) {
    const u = evaluator[e] ?? 0
    const others = (squares[u] ?? 0) - (square[e] ?? 0)
    const meanSquare = (others + strange.usual) / Math.max(1, sheets[u] ?? 1)
    found[e] = meanSquare > strange.very ? 2 : meanSquare > strange.some ? 1 : 0
  }
  return found
}

/** The median of a histogram, points. */
function middleOf(heard: Uint32Array, people: number): number {
  let below = 0
  for (let step = 0; step < steps; step++) {
    below += heard[step] ?? 0
    if (2 * below > people) return step / 4
    if (2 * below === people) return step / 4 + 0.125
  }
  return 2.5
}
