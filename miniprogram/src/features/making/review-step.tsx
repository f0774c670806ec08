// Everything on one page before it is made; a line that is pressed is asked again.
import { fullPlace } from '@ngo2/shared/organisations/place'
import { QuestionId, questions } from '@ngo2/shared/organisations/questions'
import { causeWords } from '@ngo2/shared/organisations/words'
import { type Identity, identityWords } from '@/features/identity'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { type Draft, stepOfField } from './draft'
import { makingWords as words } from './words'

interface ReviewStepProps {
  readonly draft: Draft
  readonly onChange: (at: number) => void
}

export function ReviewStep({ draft, onChange }: ReviewStepProps) {
  const { name, place, causes, identity, answers } = draft
  return (
    <>
      <Heading of='title' words={say(words.reviewTitle)} />
      <Fine>{say(words.reviewHint)}</Fine>
      <Card>
        <Cell title={say(words.name)} note={name.trim()} onPress={() => onChange(0)} />
        <Cell title={say(words.place)} note={place && fullPlace(place)} onPress={() => onChange(0)} />
        <Cell
          title={say(words.causes)}
          note={causes.map((cause) => say(causeWords[cause])).join(' · ')}
          onPress={() => onChange(1)}
        />
        <Cell title={say(identityWords.title)} note={identityNote(identity)} onPress={() => onChange(2)} />
        {QuestionId.options.map((id) => (
          <Cell
            key={id}
            title={say(questions[id].asks)}
            note={answers[id]?.trim() || say(words.open)}
            onPress={() => onChange(stepOfField(`answers.${id}`) ?? 0)}
          />
        ))}
      </Card>
    </>
  )
}

function identityNote(identity: Identity): string {
  if (identity.is === 'registered') return identity.typed.trim()
  return (identity.is === 'hosted' && identity.host?.name) || say(identityWords.identities[identity.is])
}
