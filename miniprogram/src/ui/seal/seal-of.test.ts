// The character and colour that stand for a name.
import { sealOf } from './seal-of'

test('the same name always has the same seal', () => {
  expect(sealOf('古浪沙窝互助社')).toEqual(sealOf(' 古浪沙窝互助社 '))
})

test('a rare character outside the basic plane stays whole', () => {
  expect(sealOf('𠮷林社').character).toBe('𠮷')
})

test('an empty name still has a seal', () => {
  expect(sealOf('').character).toBe('·')
})
