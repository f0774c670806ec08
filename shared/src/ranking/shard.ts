// A shard as bytes: what a reading segment writes to the file store and the fit reads back.
import { type Dimension, dimensions } from '../evaluations/criterion'
import { type SheetColumns, type SheetShard, type Trace, tracedBy, traces } from './inputs'

/** First bytes of every shard, and the version of its layout. */
const magic = 'NGO2SHEETS'
const version = 2

/** What stands before the columns, as JSON. */
interface Header {
  readonly version: number
  readonly evaluatorIds: readonly string[]
  readonly organisationIds: readonly string[]
  readonly names: readonly string[]
  readonly columns: Record<Dimension, Outline>
}

interface Outline {
  readonly criteria: readonly string[]
  readonly count: number
  readonly traced: Readonly<Record<Trace, number>>
}

/**
 * Layout: magic, length of the header (32 bits), header in UTF-8, the days accounts were made, then for each dimension
 * the columns one after the other, little end first. Ids are kept as text: the columns are compact, the ids are not.
 */
export function encodeShard(shard: SheetShard): Uint8Array {
  const { evaluatorIds, organisationIds, names, joinedDay } = shard
  const header: Header = { version, evaluatorIds, organisationIds, names, columns: outlineOf(shard) }
  const headerBytes = new TextEncoder().encode(JSON.stringify(header))
  const parts = [new TextEncoder().encode(magic), uint32(headerBytes.length), headerBytes, bytesOf(joinedDay)]
  for (const dimension of dimensions) parts.push(...columnBytes(shard.columns[dimension]))
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Reads what `encodeShard` wrote. Throws a RangeError on other bytes, another version, or a shard cut short. */
export function decodeShard(bytes: Uint8Array): SheetShard {
  const take = reader(bytes)
  if (new TextDecoder().decode(take(magic.length)) !== magic) throw new RangeError('these bytes are no shard')
  const headerLength = new Uint32Array(take(4).slice().buffer)[0] ?? 0
  const header: Header = JSON.parse(new TextDecoder().decode(take(headerLength)))
  if (header.version !== version) {
    throw new RangeError(`a shard of version ${header.version}; this code reads version ${version}`)
  }
  const { evaluatorIds, organisationIds, names } = header
  const joinedDay = new Int32Array(take(evaluatorIds.length * 4).slice().buffer)
  const read = (dimension: Dimension) => readColumns(header.columns[dimension], take)
  const [transparency, communication] = [read('transparency'), read('communication')]
  return { evaluatorIds, organisationIds, joinedDay, names, columns: { transparency, communication } }
}

function outlineOf({ columns }: SheetShard): Header['columns'] {
  const outline = ({ criteria, count, traced }: SheetColumns) => ({
    criteria,
    count,
    traced: tracedBy((trace) => traced[trace].sheet.length),
  })
  return { transparency: outline(columns.transparency), communication: outline(columns.communication) }
}

function columnBytes({ evaluator, organisation, day, marks, answers, traced }: SheetColumns): Uint8Array[] {
  const left = traces.flatMap((trace) => [traced[trace].sheet, traced[trace].group])
  return [evaluator, organisation, day, marks, answers, ...left].map(bytesOf)
}

/** The bytes of a column as they lie in memory; every platform this runs on keeps the little end first. */
export function bytesOf(column: ArrayBufferView): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}

function readColumns(
  { criteria, count, traced }: Outline,
  take: (length: number) => Uint8Array,
): SheetColumns {
  const words = (length: number) => new Uint32Array(take(length * 4).slice().buffer)
  return {
    criteria,
    count,
    evaluator: words(count),
    organisation: words(count),
    day: new Uint16Array(take(count * 2).slice().buffer),
    marks: take(count),
    answers: take(count * criteria.length),
    traced: tracedBy((trace) => ({ sheet: words(traced[trace]), group: words(traced[trace]) })),
  }
}

function reader(bytes: Uint8Array): (length: number) => Uint8Array {
  let at = 0
  return (length) => {
    if (at + length > bytes.length) throw new RangeError('the shard is cut short')
    at += length
    return bytes.subarray(at - length, at)
  }
}

function uint32(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer)
}
