// A shard comes back from its bytes as it went in, and other bytes are refused.
import fc from 'fast-check'
import { dimensions } from '../evaluations/criterion'
import { countSheets, shardOf, traces } from './inputs'
import { decodeShard, encodeShard } from './shard'
import { anySheets } from './sheets.arbitrary'

test('what is written is read back', () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const shard = shardOf(sheets)
      expect(decodeShard(encodeShard(shard))).toEqual(shard)
      expect(countSheets(shard)).toBe(sheets.length)
    }),
  )
})

test('columns take 11 bytes a sheet, one for every criterion and 8 for every trace', () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      for (const dimension of dimensions) {
        const { evaluator, organisation, day, marks, answers, traced, criteria, count } =
          shardOf(sheets).columns[dimension]
        const left = traces.flatMap((trace) => [traced[trace].sheet, traced[trace].group])
        const columns = [evaluator, organisation, day, marks, answers, ...left]
        const bytes = columns.reduce((sum, { byteLength }) => sum + byteLength, 0)
        const said = sheets.filter((sheet) => sheet.dimension === dimension)
        const tracesLeft = traces.flatMap((trace) => said.filter((sheet) => sheet[trace] !== undefined))
        expect(bytes).toBe(count * (11 + criteria.length) + 8 * tracesLeft.length)
      }
    }),
  )
})

test('a shard cut short, of another version, or no shard at all is refused', () => {
  const bytes = encodeShard(shardOf([]))
  const newer = Buffer.from(bytes).toString('latin1').replace('"version":2', '"version":3')
  expect(() => decodeShard(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError)
  expect(() => decodeShard(Uint8Array.from(newer, (c) => c.charCodeAt(0)))).toThrow('version 3')
  expect(() => decodeShard(new TextEncoder().encode('{"a letter":"to somebody else"}'))).toThrow('no shard')
})
