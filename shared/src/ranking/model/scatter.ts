// Who answers blindly: answers of one sheet that contradict each other far more than people's do, whatever they say.
import { answerSteps, unanswered } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'

/** Variance of answers that are chosen blindly between 0 and 5. */
const blindVariance = 25 / 12
const turns = 8
/** The share of blind answers that is thought of first, and of how many people. */
const firstShare = 0.05
const thoughtOf = 50

/**
 * By person, the chance that she answers with thought, 0 to 1. Only how far a person's answers to different questions
 * lie apart on her sheets is asked, never whether they are high or low. With thought their variance is v, differing
 * from person to person (scaled inverse χ² with ν degrees of freedom, so that the sum of squares has Snedecor's F);
 * blindly it is 25/12. How many answer blindly, and v, are found by expectation and maximisation (Dempster, Laird &
 * Rubin 1977). v is the median person's and never below a quarter of blindness.
 */
export function thoughtfulness(
  table: SheetTable,
  right: ArrayLike<number>,
  people: number,
  offsets: Float64Array,
  { fit }: Parameters,
): Float32Array {
  const { freedom, blindShareMax } = fit.scatter
  const thoughtful = new Float32Array(people).fill(1)
  if (blindShareMax === 0) return thoughtful
  const squares = new Float32Array(people)
  const degrees = new Uint16Array(people)
  scattered(table, right, offsets, squares, degrees)
  const ordinary = ordinaryVariance(squares, degrees)
  const constants = constantsOf(degrees, ordinary, freedom)
  const contradicts = squares.map((square, u) => {
    const d = degrees[u] ?? 0
    const ordinarily = ((freedom + d) / 2) * Math.log1p(square / (freedom * ordinary))
    return ordinarily - square / (2 * blindVariance) - (constants[d] ?? 0)
  })
  let odds = Math.log(firstShare / (1 - firstShare))
  for (let turn = 0; turn < turns; turn++) {
    let [blind, asked] = [thoughtOf * firstShare, thoughtOf]
    for (let u = 0; u < people; u++) {
      if (degrees[u] === 0) continue
      const thought = 1 / (1 + Math.exp(odds + (contradicts[u] ?? 0)))
      thoughtful[u] = thought
      blind += 1 - thought
      asked++
    }
    const share = Math.min(blindShareMax, blind / asked)
    odds = Math.log(share / (1 - share))
  }
  return thoughtful
}

function scattered(
  table: SheetTable,
  right: ArrayLike<number>,
  offsets: Float64Array,
  squares: Float32Array,
  degrees: Uint16Array,
): void {
  const { criteria, answers, evaluator, count } = table
  const width = criteria.length
  for (let e = 0; e < count; e++) {
    if (right[e] === 0) continue
    let [sum, square, given] = [0, 0, 0]
    for (let c = 0; c < width; c++) {
      const answer = answers[e * width + c] ?? unanswered
      if (answer === unanswered) continue
      const score = answer / answerSteps - (offsets[c] ?? 0)
      sum += score
      square += score * score
      given++
    }
    const u = evaluator[e] ?? 0
    if (given < 2 || (degrees[u] ?? 0) > 60_000) continue
    squares[u] = (squares[u] ?? 0) + Math.max(0, square - (sum * sum) / given)
    degrees[u] = (degrees[u] ?? 0) + given - 1
  }
}

/** Mean variance of people below the 60th of a hundred, doubled-checked against nothing: blind ones lie above. */
function ordinaryVariance(squares: Float32Array, degrees: Uint16Array): number {
  const bins = 64
  const counts = new Float64Array(bins)
  let asked = 0
  for (let u = 0; u < squares.length; u++) {
    const d = degrees[u] ?? 0
    if (d === 0) continue
    const bin = Math.min(bins - 1, Math.floor(((squares[u] ?? 0) / d / blindVariance) * (bins / 4)))
    counts[bin] = (counts[bin] ?? 0) + 1
    asked++
  }
  let seen = 0
  for (let bin = 0; bin < bins; bin++) {
    seen += counts[bin] ?? 0
    if (seen >= 0.6 * asked) return Math.max(blindVariance / 4, ((bin + 1) / bins) * 4 * blindVariance)
  }
  return blindVariance / 4
}

/** ln of the F density's constant over χ²'s, by degrees of freedom. */
function constantsOf(degrees: Uint16Array, ordinary: number, freedom: number): Float64Array {
  const most = degrees.reduce((max, d) => Math.max(max, d), 0)
  return Float64Array.from(
    { length: most + 1 },
    (_, d) =>
      logGamma((freedom + d) / 2) -
      logGamma(freedom / 2) -
      (d / 2) * Math.log((freedom * ordinary) / 2) +
      (d / 2) * Math.log(blindVariance),
  )
}

/** ln Γ(x), x > 0 (Stirling's series, shifted up to 8). */
function logGamma(x: number): number {
  let [shift, z] = [0, x]
  while (z < 8) shift -= Math.log(z++)
  return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * z) - 1 / (360 * z ** 3)
}
