// Answers to the nine questions while they are typed: what is wrong with one, and how they travel.
import { type Answers, QuestionId, questions } from './questions'

/** Typed answers by question; empty ones were passed over. */
export type TypedAnswers = Readonly<Record<string, string>>

export type AnswerGap = 'short' | 'long'

/** An empty answer is passed over; one that was begun keeps to the length of its question. */
export function gapInAnswer(question: QuestionId, typed: TypedAnswers): AnswerGap | undefined {
  const count = [...(typed[question]?.trim() ?? '')].length
  const { minCharacters, maxCharacters } = questions[question]
  if (count === 0) return undefined
  if (count < minCharacters) return 'short'
  return count > maxCharacters ? 'long' : undefined
}

/** As they travel; what is empty stays open. */
export function answersFrom(typed: TypedAnswers): Answers {
  const given = QuestionId.options.flatMap((id) => {
    const text = typed[id]?.trim() ?? ''
    return text === '' ? [] : [[id, { is: 'text', text }] as const]
  })
  return Object.fromEntries(given)
}
