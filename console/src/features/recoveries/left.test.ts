// The promises of the clock of a recovery.
import { leftWords } from './left'

const ends = '2026-12-08T03:00:00.000Z'
const at = (moment: string) => Date.parse(moment)

test('a recovery counts its days down and says when it is due', () => {
  expect(leftWords(ends, at('2026-11-24T03:00:00.000Z')).zh).toContain('还有14天')
  expect(leftWords(ends, at(ends)).zh).toContain('今晚')
  expect(leftWords(ends, at('2026-12-10T00:00:00.000Z')).zh).toContain('今晚')
})
