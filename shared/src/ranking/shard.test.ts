// A shard comes back from its bytes as it went in, and other bytes are refused.
import fc from 'fast-check'
import { dimensions } from '../evaluations/criterion'
import { countSheets, shardOf } from './inputs'
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

test('columns take 11 bytes a sheet and one for every criterion', () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      for (const dimension of dimensions) {
        const { evaluator, organisation, day, marks, answers, criteria, count } =
          shardOf(sheets).columns[dimension]
        const bytes = [evaluator, organisation, day, marks, answers].reduce((sum, c) => sum + c.byteLength, 0)
        expect(bytes).toBe(count * (11 + criteria.length))
      }
    }),
  )
})

test('a shard cut short, of another version, or no shard at all is refused', () => {
  const bytes = encodeShard(shardOf([]))
  const newer = Buffer.from(bytes).toString('latin1').replace('"version":1', '"version":2')
  expect(() => decodeShard(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError)
  expect(() => decodeShard(Uint8Array.from(newer, (c) => c.charCodeAt(0)))).toThrow('version 2')
  expect(() => decodeShard(new TextEncoder().encode('{"a letter":"to somebody else"}'))).toThrow('no shard')
})
