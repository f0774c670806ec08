// How hard each question is, so that nobody gains by being asked the easy ones.
import { answerSteps, unanswered } from '../inputs'
import type { SheetTable } from '../table'

/** Sweeps until the offsets stand still to far below a stored step. */
const sweeps = 6

/**
 * Offset of every criterion in points: how much higher it is answered than the other criteria on the same sheets.
 * Least squares of score = sheet + criterion by turns, centred so that the mean answer stays where it is. Sheets
 * without any right are not asked.
 */
export function questionOffsets(table: SheetTable, right: Float64Array): Float64Array {
  const width = table.criteria.length
  const answered = new Float64Array(width)
  let offsets: Float64Array = new Float64Array(width)
  if (width < 2) return offsets
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const sums = new Float64Array(width)
    answered.fill(0)
    const sheets = sheetMeans(table, offsets)
    for (let e = 0; e < table.count; e++) {
      if (right[e] === 0) continue
      for (let c = 0; c < width; c++) {
        const answer = table.answers[e * width + c] ?? unanswered
        if (answer === unanswered) continue
        sums[c] = (sums[c] ?? 0) + answer / answerSteps - (sheets[e] ?? 0)
        answered[c] = (answered[c] ?? 0) + 1
      }
    }
    offsets = centred(
      sums.map((sum, c) => sum / Math.max(1, answered[c] ?? 0)),
      answered,
    )
  }
  return offsets
}

/** Mean of a sheet's answers, each less its offset, in points; with offsets of 0 the plain mean. */
export function sheetMeans(table: SheetTable, offsets: Float64Array): Float64Array {
  const width = table.criteria.length
  const means = new Float64Array(table.count)
  for (let e = 0; e < table.count; e++) {
    let sum = 0
    let count = 0
    for (let c = 0; c < width; c++) {
      const answer = table.answers[e * width + c] ?? unanswered
      if (answer === unanswered) continue
      sum += answer / answerSteps - (offsets[c] ?? 0)
      count++
    }
    means[e] = sum / count
  }
  return means
}

function centred(offsets: Float64Array, counts: Float64Array): Float64Array {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const middle = offsets.reduce((sum, offset, c) => sum + offset * (counts[c] ?? 0), 0) / Math.max(1, all)
  return offsets.map((offset) => offset - middle)
}
