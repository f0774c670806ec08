// The sums on the screen close, digit by digit.

import { fc, test as promise } from '@fast-check/jest'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Explanation } from '@ngo2/shared/ranking/standing'
import * as v from 'valibot'
import { piecesOf, pointsSum, rightsSum } from './sums'

const explanation = (
  fullRight: number,
  removed: Explanation['removed'],
  countedRight: number,
): Explanation => ({
  organisationId: v.parse(OrganisationId, 'org_01KB0000000000000000000000'),
  dimension: 'transparency',
  sheets: fullRight,
  fullRight,
  countedRight,
  removed,
  standing: { is: 'collecting', people: 3 },
})

/** What a reader gets who adds up what is printed, and what is printed behind the equals sign. */
function addedUp(sum: string): [number, number] {
  const [terms = '', result = ''] = sum.split(' = ')
  const numbers = terms
    .replace(/([−+]) /g, '$1')
    .replace(/−/g, '-')
    .split(' ')
    .map(Number)
  return [Math.round(numbers.reduce((total, term) => total + term, 0) * 100) / 100, Number(result)]
}

test('rights are printed with what each rule took', () => {
  const removed = [
    { rule: 'team', right: 2 },
    { rule: 'level', right: 48.5 },
    { rule: 'none', right: 0 },
  ]
  expect(rightsSum(explanation(187, removed, 136.5))).toBe('187 − 2 − 48.5 = 136.5')
  expect(piecesOf(explanation(187, removed, 136.5)).map(({ rule }) => rule)).toEqual(['level', 'team'])
})

const tenths = fc.integer({ min: -80, max: 80 }).map((value) => value / 10)

promise.prop([tenths, tenths, tenths, tenths])(
  'whoever adds up the printed steps gets the printed score',
  (weighing, questionsRemoved, leniencyRemoved, startPull) => {
    const plainMean = 50
    const score = plainMean + weighing - questionsRemoved - leniencyRemoved + startPull
    const steps = { plainMean, weighing, questionsRemoved, leniencyRemoved, startValue: 55, startPull, score }
    const [sum, printed] = addedUp(pointsSum(steps))
    expect(sum).toBe(printed)
  },
)
