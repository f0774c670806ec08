// Who did something is said by name, or by what is known.
import { doerWords } from './words'

test('somebody without a name is told apart by the end of her id', () => {
  const memberId = 'mem_01KB0000000000000000000XYZ' as never
  expect(doerWords({ is: 'operator', memberId }).zh).toBe('没起名字 0XYZ')
  expect(doerWords({ is: 'platform' }).zh).toBe('平台')
})
