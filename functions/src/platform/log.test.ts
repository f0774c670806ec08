// What may stand in the log.
import { jest } from '@jest/globals'
import * as v from 'valibot'
import { openLog } from './log'

/** What this makes the log write. */
function writtenBy(work: () => void): string {
  const written: unknown[] = []
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((part) => written.push(part) > 0)
  work()
  spy.mockRestore()
  return written.join('')
}

it('names the field of an item that does not fit, and shows nothing of the item', () => {
  const Member = v.object({ openid: v.string(), name: v.number() })
  const log = openLog('test')
  const lines = writtenBy(() => {
    try {
      v.parse(Member, { openid: 'oWeChatIdOfMei', name: '小梅' })
    } catch (error) {
      log.bug(error, { requestId: 'r1' })
    }
  })
  expect(lines).toContain('name: expected number')
  expect(lines).toContain('log.test.ts')
  expect(lines).not.toMatch(/oWeChatIdOfMei|小梅/)
})
