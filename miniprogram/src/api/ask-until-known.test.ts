// When it asks again, and when it stops.
import type { Outcome } from '@ngo2/shared/contract/call'
import { askUntilKnown } from './ask-until-known'

const unknown: Outcome<string> = { is: 'unknown' }
const ok: Outcome<string> = { is: 'ok', value: 'planted' }
const refused: Outcome<string> = { is: 'refused', refusal: { code: 'trees.day_full', message: '' } }

/** Asks with these answers one after the other; says what came and how often it waited. */
async function asked(...answers: Outcome<string>[]) {
  const waits: number[] = []
  const left = [...answers]
  const outcome = await askUntilKnown(
    async () => left.shift() ?? unknown,
    async (nth) => void waits.push(nth),
  )
  return { outcome, waits, left: left.length }
}

test('an answer is taken at once, and so is a refusal', async () => {
  expect(await asked(ok, refused)).toEqual({ outcome: ok, waits: [], left: 1 })
  expect(await asked(refused, ok)).toEqual({ outcome: refused, waits: [], left: 1 })
})

test('where no answer came it asks again until one does', async () => {
  expect(await asked(unknown, ok)).toEqual({ outcome: ok, waits: [0], left: 0 })
  expect(await asked(unknown, unknown, refused)).toEqual({ outcome: refused, waits: [0, 1], left: 0 })
})

test('after the third silence it is the reader’s turn', async () => {
  expect(await asked(unknown, unknown, unknown, ok)).toEqual({ outcome: unknown, waits: [0, 1], left: 1 })
})
