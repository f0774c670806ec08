// Those who were drawn by lot hold a figure; the more of them, the less volunteers can move it.
import { crowd, fitOf } from './worlds.arbitrary'

const volunteers = crowd('volunteer', 200, 'a', 5)

function scoreWith(asked: number): number {
  return fitOf([...volunteers, ...crowd('asked', asked, 'a', 3, { invited: true })]).score[0] ?? Number.NaN
}

test('without anybody drawn, volunteers place the organisation', () => {
  expect(scoreWith(0)).toBeGreaterThan(4.8)
})

test('the more people were drawn, the nearer the figure stays to what they said', () => {
  const [few, some, many] = [scoreWith(5), scoreWith(20), scoreWith(80)]
  expect(some).toBeLessThan(few)
  expect(many).toBeLessThan(some)
  expect(many).toBeLessThan(3.4)
})
