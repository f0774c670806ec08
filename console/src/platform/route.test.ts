// Places in the console as addresses.
import { hrefOf, partsOf } from './route'

test('an address and its parts say the same', () => {
  expect(partsOf(hrefOf('ranking', 'run_01'))).toEqual(['ranking', 'run_01'])
})

test.each(['', '#', '#/', '#/%E0%A4%A'])('“%s” is no place', (hash) => {
  expect(partsOf(hash)).toEqual([])
})
