// The canopy: every cell of a plot in four bits, so that a whole plot is one small read.
import * as v from 'valibot'
import type { Fate } from './survey'

/** What stands in a cell: three bits for the real plant, one for a virtual tree's seat. */
export const stands = ['unmeasured', 'alive1', 'alive2', 'alive3', 'dead'] as const
export type Stand = 'unmeasured' | Fate
const seatBit = 8

/** On the wire: base64 of two cells a byte, the even cell in the low half. 2,000 cells are 1,336 characters. */
export const CanopyText = v.pipe(v.string(), v.base64(), v.maxLength(8000))

export interface Cell {
  readonly stand: Stand
  readonly taken: boolean
}

/** A canopy of `cells` cells, nothing measured, nothing taken. */
export function emptyCanopy(cells: number): Uint8Array {
  return new Uint8Array(Math.ceil(cells / 2))
}

export function cellAt(canopy: Uint8Array, cell: number): Cell {
  const bits = bitsAt(canopy, cell)
  return { stand: stands[bits & 7] ?? 'unmeasured', taken: (bits & seatBit) !== 0 }
}

/** A copy with these cells' seats taken or free; doing it twice is doing it once. */
export function withSeats(canopy: Uint8Array, cells: readonly number[], taken: boolean): Uint8Array {
  const next = canopy.slice()
  for (const cell of cells) setBits(next, cell, (bitsAt(next, cell) & 7) | (taken ? seatBit : 0))
  return next
}

/** A copy that shows a survey: sampled cells as found, all others unmeasured; seats stay. */
export function withSurvey(canopy: Uint8Array, samples: readonly { cell: number; fate: Fate }[]): Uint8Array {
  const next = canopy.map((byte) => byte & (seatBit | (seatBit << 4)))
  for (const { cell, fate } of samples)
    setBits(next, cell, (bitsAt(next, cell) & seatBit) | stands.indexOf(fate))
  return next
}

function bitsAt(canopy: Uint8Array, cell: number): number {
  const byte = canopy[cell >> 1] ?? 0
  return cell % 2 === 0 ? byte & 15 : byte >> 4
}

function setBits(canopy: Uint8Array, cell: number, bits: number): void {
  const byte = canopy[cell >> 1]
  if (byte === undefined) return
  canopy[cell >> 1] = cell % 2 === 0 ? (byte & 0xf0) | bits : (byte & 0x0f) | (bits << 4)
}
