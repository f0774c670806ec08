// How hard each question is, so that nobody gains by being asked the easy ones.
import { answerSteps, unanswered } from '../inputs'
import type { SheetTable } from '../table'

/** Turns until the offsets stand still to far below a stored step. */
const turns = 40

/**
 * Offset of every criterion in points: how much higher it is answered than the other criteria on the same sheets.
 * Least squares of score = sheet + criterion by turns, centred so that the mean answer stays where it is. Sheets
 * without any right are not asked. One pass over the sheets notes which questions were answered together.
 */
export function questionOffsets(table: SheetTable, right: ArrayLike<number>): Float64Array {
  const width = table.criteria.length
  const together = new Float64Array(width * width)
  const above = new Float64Array(width)
  const answered = new Float64Array(width)
  let offsets: Float64Array = new Float64Array(width)
  if (width < 2) return offsets
  const chosen = new Uint32Array(width)
  for (let e = 0; e < table.count; e++) {
    if (right[e] === 0) continue
    const mean = sheetMean(table, e, offsets)
    let count = 0
    for (let c = 0; c < width; c++) if (table.answers[e * width + c] !== unanswered) chosen[count++] = c
    for (let k = 0; k < count; k++) {
      const c = chosen[k] ?? 0
      answered[c] = (answered[c] ?? 0) + 1
      above[c] = (above[c] ?? 0) + (table.answers[e * width + c] ?? 0) / answerSteps - mean
      for (let l = 0; l < count; l++) {
        const at = c * width + (chosen[l] ?? 0)
        together[at] = (together[at] ?? 0) + 1 / count
      }
    }
  }
  for (let turn = 0; turn < turns; turn++) {
    const before = offsets
    offsets = centred(
      before.map((_, c) => {
        let sum = above[c] ?? 0
        for (let d = 0; d < width; d++) sum += (together[c * width + d] ?? 0) * (before[d] ?? 0)
        return sum / Math.max(1, answered[c] ?? 0)
      }),
      answered,
    )
  }
  return offsets
}

/** Mean of a sheet's answers, each less its offset, in points; with offsets of 0 the plain mean. */
export function sheetMean({ criteria, answers }: SheetTable, e: number, offsets: Float64Array): number {
  const width = criteria.length
  let sum = 0
  let count = 0
  for (let c = 0; c < width; c++) {
    const answer = answers[e * width + c] ?? unanswered
    if (answer === unanswered) continue
    sum += answer / answerSteps - (offsets[c] ?? 0)
    count++
  }
  return sum / count
}

export function sheetMeans(table: SheetTable, offsets: Float64Array): Float32Array {
  const means = new Float32Array(table.count)
  for (let e = 0; e < table.count; e++) means[e] = sheetMean(table, e, offsets)
  return means
}

function centred(offsets: Float64Array, counts: Float64Array): Float64Array {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const middle = offsets.reduce((sum, offset, c) => sum + offset * (counts[c] ?? 0), 0) / Math.max(1, all)
  return offsets.map((offset) => offset - middle)
}
