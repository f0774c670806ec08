// What they are called, and in which county.

import { PlacePicker } from '@/features/places'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TextField } from '@/ui/text-field'
import type { Draft } from './draft'
import { makingWords as words } from './words'

interface NameStepProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly nameError?: string | undefined
  readonly placeError?: string | undefined
}

export function NameStep({ draft, onChange, nameError, placeError }: NameStepProps) {
  return (
    <>
      <Heading of='title' words={say(words.nameTitle)} />
      <Fine>{say(words.nameHint)}</Fine>
      <TextField
        name={say(words.name)}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        max={40}
        placeholder={say(words.namePlaceholder)}
        error={nameError}
      />
      <PlacePicker
        place={draft.place}
        onChoose={(place) => onChange({ ...draft, place })}
        error={placeError}
      />
    </>
  )
}
