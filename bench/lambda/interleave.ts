// Two ways of doing the same, measured in turns, so that a busy machine is busy for both.
import { median, timed } from '../timing'

/** Does the thing for the `nth` time. */
export type Way = (nth: number) => Promise<unknown>

export interface Compared {
  /** Median milliseconds of one after another. */
  readonly ms: { readonly ours: number; readonly floor: number }
  /** Done per second with 16 under way. */
  readonly perSecond: { readonly ours: number; readonly floor: number }
}

export interface Amounts {
  readonly warmUp: number
  readonly alone: number
  /** In each of three blocks. */
  readonly together: number
}

const width = 16
const blocks = 3

/** How many times each way is done in all. */
export function timesOf({ warmUp, alone, together }: Amounts): number {
  return warmUp + alone + blocks * together
}

export async function compare(ours: Way, floor: Way, amounts: Amounts): Promise<Compared> {
  const { warmUp, alone, together } = amounts
  let nth = 0
  for (; nth < warmUp; nth++) {
    await ours(nth)
    await floor(nth)
  }
  const took = { ours: [] as number[], floor: [] as number[] }
  for (; nth < warmUp + alone; nth++) {
    took.ours.push(await timed(() => ours(nth)))
    took.floor.push(await timed(() => floor(nth)))
  }
  const tookMs = { ours: 0, floor: 0 }
  for (let block = 0; block < blocks; block++) {
    const from = nth + block * together
    tookMs.ours += await timed(() => allOf(ours, from, together))
    tookMs.floor += await timed(() => allOf(floor, from, together))
  }
  const perSecond = (ms: number) => (blocks * together * 1000) / ms
  return {
    ms: { ours: median(took.ours), floor: median(took.floor) },
    perSecond: { ours: perSecond(tookMs.ours), floor: perSecond(tookMs.floor) },
  }
}

async function allOf(way: Way, from: number, count: number): Promise<void> {
  let next = from
  const worker = async () => {
    for (let nth = next++; nth < from + count; nth = next++) await way(nth)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
