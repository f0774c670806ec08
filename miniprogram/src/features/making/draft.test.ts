// How a page is made step by step, what keeps a step from being passed, and what is sent.
import { makeOrganisation } from '@ngo2/shared/desks/contract'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import {
  askedAlone,
  type Draft,
  goTo,
  lookAgain,
  newDraft,
  nextOf,
  requestOf,
  reviewAt,
  stepAt,
  stepOfField,
  withAnswer,
  withCause,
} from './draft'
import { firstGapAt, gapAt } from './gaps'

const id = v.parse(OrganisationId, 'org_01KB0000000000000000000000')
const host = { id: v.parse(OrganisationId, 'org_01KB0000000000000000000001'), name: '民勤社工站' }
const minqin = { code: '620621', names: ['甘肃省', '武威市', '民勤县'] }
const begun: Draft = { ...newDraft(id), name: '西渠守绿队', place: minqin, causes: ['desert'] }

test('name and place come first, then causes, identity, one question after the other, and the review', () => {
  expect([0, 1, 2].map((at) => stepAt(at).is)).toEqual(['name', 'causes', 'identity'])
  expect(stepAt(3)).toEqual({ is: 'question', question: 'intro', nth: 0, of: askedAlone.length })
  expect(stepAt(reviewAt)).toEqual({ is: 'review' })
})

test('every field a server may refuse leads back to the step it was typed on', () => {
  expect(stepOfField('name')).toBe(0)
  expect(stepOfField('county')).toBe(0)
  expect(stepOfField('answers.serves')).toBe(1)
  expect(stepOfField('registration.creditCode')).toBe(2)
  for (const question of askedAlone) {
    const at = stepOfField(`answers.${question}`)
    expect(stepAt(at ?? 0)).toMatchObject({ is: 'question', question })
  }
  expect(stepOfField('elsewhere')).toBeUndefined()
})

test('a name without a place, and a place without a name, is not enough', () => {
  expect(gapAt(newDraft(id), 0)).toBe('name')
  expect(gapAt({ ...newDraft(id), name: '西渠守绿队' }, 0)).toBe('place')
  expect(gapAt({ ...begun, name: '长'.repeat(41) }, 0)).toBe('nameLong')
  expect(gapAt(begun, 0)).toBeUndefined()
})

test('a question may be passed over, but an answer that was begun keeps to its length', () => {
  expect(firstGapAt(begun)).toBeUndefined()
  expect(gapAt(withAnswer(begun, 'intro', '太短'), 3)).toBe('short')
  expect(gapAt(withAnswer(begun, 'intro', '字'.repeat(201)), 3)).toBe('long')
  expect(firstGapAt(withAnswer(begun, 'money', '钱'))).toBe(stepOfField('answers.money'))
})

test('who looks at one step again comes straight back to the review', () => {
  const again = lookAgain(goTo(begun, reviewAt), 1)
  expect(nextOf(again)).toBe(reviewAt)
  expect(goTo(again, nextOf(again))).toEqual({ ...begun, at: reviewAt })
  expect(nextOf(goTo(begun, 1))).toBe(2)
})

test('at most four causes, and one pressed again is taken back', () => {
  const four = (['water', 'children', 'elders'] as const).reduce(withCause, begun)
  expect(withCause(four, 'health').causes).toEqual(four.causes)
  expect(withCause(four, 'desert').causes).toEqual(['water', 'children', 'elders'])
})

test('what is sent is what the contract takes, without the questions that were passed over', () => {
  const answered = withAnswer(withAnswer(begun, 'help', '  要一辆车 '), 'money', ' ')
  const request = requestOf({ ...answered, identity: { is: 'hosted', host } })
  expect(v.parse(makeOrganisation.input, request)).toMatchObject({
    county: '620621',
    answers: { help: { is: 'text', text: '要一辆车' } },
    registration: { is: 'hosted', hostId: host.id },
  })
  expect(request.answers).not.toHaveProperty('money')
})
