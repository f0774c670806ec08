// How the form moves, and what it may send.

import { EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import { mayAnswer } from '@ngo2/shared/evaluations/rules'
import * as v from 'valibot'
import {
  additionsOf,
  type Draft,
  goTo,
  helpingDraft,
  improvementFits,
  mayGoOn,
  newDraft,
  stepOf,
  withAnswer,
  withHelping,
  withImproving,
  withTheme,
  withTie,
} from './draft'

const first = v.parse(EvaluationId, 'evl_01KB0000000000000000000000')
const fresh = v.parse(EvaluationId, 'evl_01KB0000000000000000000001')

/** Goes on as a person does who answers every question alike. */
function answeredAll(draft: Draft): Draft {
  const step = stepOf(draft)
  if (step.is === 'review') return draft
  const answered = step.is === 'question' ? withAnswer(draft, step.criterion, 'seen', fresh) : draft
  return answeredAll(goTo(answered, answered.at + 1))
}

test('the tie is asked first, then one question after the other, then what else there is, then the review', () => {
  const draft = withTie(newDraft(first), 'peer', fresh)
  expect(stepOf(newDraft(first))).toEqual({ is: 'tie' })
  expect(stepOf(goTo(draft, 1))).toEqual({ is: 'question', criterion: 'T11', nth: 0, of: 7 })
  expect(stepOf(goTo(draft, 7))).toEqual({ is: 'question', criterion: 'C10', nth: 6, of: 7 })
  expect(stepOf(goTo(draft, 8))).toEqual({ is: 'more' })
  expect(stepOf(goTo(draft, 9))).toEqual({ is: 'review' })
})

test('a step is passed once it is answered, and not knowing is an answer', () => {
  const draft = goTo(withTie(newDraft(first), 'reader', fresh), 1)
  expect(mayGoOn(newDraft(first))).toBe(false)
  expect(mayGoOn(draft)).toBe(false)
  expect(mayGoOn(withAnswer(draft, 'T11', 'unknown', fresh))).toBe(true)
})

test('who changes the tie keeps the answers that are still asked, and sends no others', () => {
  const volunteer = answeredAll(withTie(newDraft(first), 'volunteer', fresh))
  const reader = withTie(volunteer, 'reader', fresh)
  expect(Object.keys(reader.answers)).toEqual(['T11', 'C7', 'C10'])
  expect(mayAnswer('reader', reader.answers).ok).toBe(true)
  const improving = (theme: 'T11' | 'C8') =>
    withTie(withTheme(volunteer, theme, fresh), 'reader', fresh).improve
  expect(improving('T11')).toEqual({ theme: 'T11', text: '' })
  expect(improving('C8')).toBeUndefined()
})

test('what is changed after sending is a new evaluation, what is sent again is the same', () => {
  const sent = { ...answeredAll(withTie(newDraft(first), 'reader', fresh)), sent: true }
  expect(goTo(sent, 2).id).toBe(first)
  expect(withAnswer(sent, 'T11', 'none', fresh)).toMatchObject({ id: fresh, sent: false })
  expect(withTie(sent, 'donor', fresh)).toMatchObject({ id: fresh, sent: false })
})

test('who comes back finds her earlier answers in the form', () => {
  const draft = newDraft(first, { tie: 'visitor', answers: { T11: 'partly' } })
  expect(draft).toMatchObject({ tie: 'visitor', answers: { T11: 'partly' }, at: 0 })
})

test('one thing to improve goes along with its words, without them, or not at all', () => {
  const chosen = withTheme(newDraft(first), 'T11', fresh)
  expect(additionsOf(newDraft(first))).toEqual({})
  expect(additionsOf(chosen)).toEqual({ improve: { theme: 'T11' } })
  const said = withImproving(chosen, ' 每季度贴一张 ', fresh)
  expect(additionsOf(said)).toEqual({ improve: { theme: 'T11', text: '每季度贴一张' } })
  expect(additionsOf(withTheme(said, 'C7', fresh))).toEqual({
    improve: { theme: 'C7', text: ' 每季度贴一张 '.trim() },
  })
  expect(additionsOf(withTheme(said, 'T11', fresh))).toEqual({})
  expect(improvementFits(withImproving(chosen, '好', fresh))).toBe(false)
})

test('nothing is asked of somebody who is helped before it was read to her and she agreed', () => {
  const begun = helpingDraft(first)
  expect(stepOf(goTo(begun, 3))).toEqual({ is: 'consent' })
  expect(mayGoOn(begun)).toBe(false)
  const known = withHelping(begun, { ageGroup: 'from60', mark: '王奶奶' }, fresh)
  expect(mayGoOn(known)).toBe(true)
  expect(additionsOf(known)).toEqual({})
  const agreed = withHelping(known, { agreed: true }, fresh)
  expect(stepOf(agreed)).toEqual({ is: 'tie' })
  expect(additionsOf(agreed)).toEqual({
    helped: { consentRead: true, consent: 1, ageGroup: 'from60', mark: '王奶奶' },
  })
})
