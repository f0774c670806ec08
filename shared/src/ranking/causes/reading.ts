// Reads one organisation: how believable each reading is after its sheets, and how likely each sheet is to be false.
import { cells, type Readings } from './readings'

/** Kept through all organisations: heard sheets by cell, belief in each reading, chance of falsehood by cell. */
export interface Desk {
  readonly heard: Float64Array
  readonly belief: Float64Array
  readonly falsehood: Float64Array
}

export function emptyDesk(): Desk {
  return {
    heard: new Float64Array(cells),
    belief: new Float64Array(4096),
    falsehood: new Float64Array(cells),
  }
}

export interface Verdict {
  /** Logarithm of how well all readings together foretold what was heard. */
  readonly evidence: number
  /** Where the organisation is believed to stand, points, and the belief that false sheets are among those heard. */
  readonly standing: number
  readonly attacked: number
}

/** Readings believed less than this are not asked about single sheets. */
const beliefMin = 1e-4

/** Bayes' rule over all readings, by what lies on the desk; leaves `falsehood` of every cell that was heard there. */
export function read(desk: Desk, readings: Readings): Verdict {
  const { belief, falsehood } = desk
  const { count } = readings
  believe(desk, readings)
  const evidence = normalised(belief, count)
  let [standing, attacked] = [0, 0]
  falsehood.fill(0)
  for (let r = 0; r < count; r++) {
    const b = belief[r] ?? 0
    standing += b * (readings.standing[r] ?? 0)
    if (readings.attacked[r] !== 1) continue
    attacked += b
    if (b > beliefMin) addFalsehood(desk, readings, r, b)
  }
  return { evidence, standing, attacked }
}

/** Adds up the logarithms of all that was heard, three cells at a time: each walk through the readings costs. */
function believe({ heard, belief }: Desk, { count, prior, log }: Readings): void {
  for (let r = 0; r < count; r++) belief[r] = prior[r] ?? 0
  let cell = next(heard, 0)
  while (cell < cells) {
    const second = next(heard, cell + 1)
    const third = next(heard, second + 1)
    const [a, b, c] = [cell * count, rowOf(second, count), rowOf(third, count)]
    const [x, y, z] = [heard[cell] ?? 0, heard[second] ?? 0, heard[third] ?? 0]
    for (let r = 0; r < count; r++) {
      belief[r] = (belief[r] ?? 0) + x * (log[a + r] ?? 0) + y * (log[b + r] ?? 0) + z * (log[c + r] ?? 0)
    }
    cell = next(heard, third + 1)
  }
}

/** The next cell in which something was heard; `cells` where there is none. */
function next(heard: Float64Array, from: number): number {
  let cell = from
  while (cell < cells && heard[cell] === 0) cell++
  return cell
}

/** Past the last cell nothing was heard, so any row will do. */
function rowOf(cell: number, count: number): number {
  return cell < cells ? cell * count : 0
}

/** From logarithms to shares of 1; answers the logarithm of their sum. */
function normalised(belief: Float64Array, count: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let r = 0; r < count; r++) most = Math.max(most, belief[r] ?? most)
  let sum = 0
  for (let r = 0; r < count; r++) {
    const share = Math.exp((belief[r] ?? most) - most)
    belief[r] = share
    sum += share
  }
  for (let r = 0; r < count; r++) belief[r] = (belief[r] ?? 0) / sum
  return most + Math.log(sum)
}

function addFalsehood({ heard, falsehood }: Desk, readings: Readings, r: number, belief: number): void {
  for (let cell = next(heard, 0); cell < cells; cell = next(heard, cell + 1)) {
    falsehood[cell] = (falsehood[cell] ?? 0) + belief * (readings.falsehood[cell * readings.count + r] ?? 0)
  }
}
