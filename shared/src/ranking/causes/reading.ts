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
  const { heard, belief, falsehood } = desk
  const { count, prior, log } = readings
  for (let r = 0; r < count; r++) belief[r] = prior[r] ?? 0
  for (let cell = 0; cell < cells; cell++) {
    const times = heard[cell] ?? 0
    if (times === 0) continue
    const row = cell * count
    for (let r = 0; r < count; r++) belief[r] = (belief[r] ?? 0) + times * (log[row + r] ?? 0)
  }
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
  for (let cell = 0; cell < cells; cell++) {
    if ((heard[cell] ?? 0) > 0)
      falsehood[cell] = (falsehood[cell] ?? 0) + belief * (readings.falsehood[cell * readings.count + r] ?? 0)
  }
}
