// Drawing again on the phone.
import { anOpenDraw } from '@ngo2/shared/draws/draw.arbitrary'
import { drawnAgain } from './again'

const draw = anOpenDraw(12)
const [first] = draw.drawn
const notDrawn = draw.pseudonyms.find((one) => !draw.drawn.includes(one))
if (first === undefined || notDrawn === undefined) throw new Error('a draw of twelve has both')

test('a true draw fits, and tells whether I stood in it and was drawn', () => {
  expect(drawnAgain(draw, first)).toEqual({ faults: [], people: 12, places: 4, mine: 'drawn' })
  expect(drawnAgain(draw, notDrawn).mine).toBe('listed')
})

test('who was left off the list reads so, and a list changed afterwards does not fit', () => {
  const shortened = { ...draw, pseudonyms: draw.pseudonyms.filter((one) => one !== notDrawn) }
  expect(drawnAgain(shortened, notDrawn)).toMatchObject({ mine: 'absent' })
  expect(drawnAgain(shortened, notDrawn).faults).toContain('commitmentDiffers')
})
