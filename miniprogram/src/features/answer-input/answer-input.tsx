// The one place where an answer is given: in writing. Another way to answer, by voice, would come in here.
import { type QuestionId, questions } from '@ngo2/shared/organisations/questions'
import { say } from '@/platform/language'
import { TextField } from '@/ui/text-field'

interface AnswerInputProps {
  readonly question: QuestionId
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly error?: string | undefined
  /** The only question on its screen. */
  readonly alone?: boolean
}

export function AnswerInput({ question, typed, onType, error, alone = false }: AnswerInputProps) {
  const { asks, hint, maxCharacters } = questions[question]
  return (
    <TextField
      name={say(asks)}
      value={typed}
      onChange={onType}
      max={maxCharacters}
      placeholder={say(hint)}
      lines={maxCharacters > 60 ? 'many' : 'one'}
      error={error}
      alone={alone}
    />
  )
}
