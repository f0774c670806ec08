// What became of something asked for: "no answer" is not "no".
import { commandEnded, ready, sending } from './command-state'

test('a command is ready, then sending, and carries nothing yet', () => {
  expect([ready, sending]).toEqual([{ is: 'ready' }, { is: 'sending' }])
})

test('an answer ends it with its value', () => {
  expect(commandEnded({ is: 'ok', value: '甲' })).toEqual({ is: 'done', value: '甲' })
})

test('a refusal ends it with the reason', () => {
  const refusal = { code: 'trees.day_full', message: '' }
  expect(commandEnded({ is: 'refused', refusal })).toEqual({ is: 'refused', refusal })
})

test('where no answer came it may have worked, so it is neither done nor refused', () => {
  expect(commandEnded({ is: 'unknown' })).toEqual({ is: 'unknown' })
})
