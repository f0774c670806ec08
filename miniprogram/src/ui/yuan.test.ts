// Money is never rounded on a screen.
import { yuan } from './yuan'

test.each([
  [0, '0'],
  [5, '0.05'],
  [120_000, '1,200'],
  [1_234_550, '12,345.50'],
  [-100_000_001, '-1,000,000.01'],
])('%d fen reads %s', (fen, said) => {
  expect(yuan(fen)).toBe(said)
})
