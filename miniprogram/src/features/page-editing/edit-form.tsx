// The page as a list of fields: what was asked when it was made, and the contact.

import { Cause, SizeClass } from '@ngo2/shared/organisations/organisation'
import { QuestionId } from '@ngo2/shared/organisations/questions'
import { causeWords, sizeWords } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { outcomeWords, refusalWords } from '@/api/words'
import { AnswerInput } from '@/features/answer-input'
import { PlacePicker } from '@/features/places'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { ToggleChips } from '@/ui/toggle-chips'
import { ChannelFields } from './channel-fields'
import { PageConflicts } from './conflicts'
import { ContactFields } from './contact-fields'
import type { FieldName, Fields } from './fields'
import { gapsIn } from './gaps'
import { refusedField } from './refused-field'
import type { Editing } from './use-editing'
import { editingRefusals, gapWords, editingWords as words } from './words'

interface EditFormProps {
  readonly editing: Editing
  readonly mine: Fields
  readonly onIdentity: () => void
  readonly onAddress: () => void
}

export function EditForm({ editing, mine, onIdentity, onAddress }: EditFormProps) {
  const { write } = editing
  const { conflicts } = editing.draft
  if (conflicts.length > 0) return <PageConflicts editing={editing} />
  const gaps = gapsIn(mine)
  const refused = refusedField(editing.command.state)
  const errorOf = (name: FieldName): string | undefined => {
    if (refused?.name === name) return say(refused.words)
    const gap = gaps[name]
    return gap && say(gapWords[gap])
  }
  return (
    <View>
      <Notices editing={editing} placed={refused !== undefined} />
      <Heading words={say(words.what)} />
      <PlacePicker place={mine.place} onChoose={(place) => write({ place })} error={errorOf('place')} />
      <ToggleChips
        label={say(words.causes)}
        choices={Cause.options.map((value) => ({ value, word: say(causeWords[value]) }))}
        chosen={mine.causes}
        onToggle={(cause) => write({ causes: toggled(mine.causes, cause) })}
      />
      {errorOf('causes') !== undefined && <Notice icon='flag' words={errorOf('causes') ?? ''} />}
      <Heading words={say(words.questions)} />
      {QuestionId.options.map((id) => (
        <AnswerInput
          key={id}
          question={id}
          typed={mine[id]}
          onType={(typed) => write({ [id]: typed })}
          error={errorOf(id)}
        />
      ))}
      <Heading words={say(words.people)} />
      <ToggleChips
        label={say(words.size)}
        choices={SizeClass.options.map((value) => ({ value, word: say(sizeWords[value]) }))}
        chosen={mine.size === undefined ? [] : [mine.size]}
        onToggle={(size) => write({ size: size === mine.size ? undefined : size })}
      />
      <TextField
        name={say(words.founded)}
        value={mine.foundedYear}
        onChange={(typed) => write({ foundedYear: typed.trim() })}
        max={4}
        placeholder={say(words.foundedPlaceholder)}
        error={errorOf('foundedYear')}
      />
      <ContactFields mine={mine} write={write} errorOf={errorOf} />
      <ChannelFields channels={mine.channels} write={write} error={errorOf('channels')} />
      <Card>
        <Cell icon='shield' title={say(words.identity)} note={say(words.identityNote)} onPress={onIdentity} />
        <Cell icon='share' title={say(words.address)} note={say(words.addressNote)} onPress={onAddress} />
      </Card>
    </View>
  )
}

interface NoticesProps {
  readonly editing: Editing
  /** The refusal stands at its field. */
  readonly placed: boolean
}

function Notices({ editing, placed }: NoticesProps) {
  const { throwAway, command, onItsWay, draft } = editing
  const { state, checking } = command
  return (
    <View>
      {draft.resumed && !onItsWay && (
        <Notice
          icon='pen'
          tone='quiet'
          words={say(words.resumed)}
          action={{ word: say(words.throwAway), onPress: throwAway }}
        />
      )}
      {state.is === 'refused' && !placed && (
        <Notice icon='flag' tone='bad' words={say(refusalWords(state.refusal, editingRefusals))} />
      )}
      {state.is === 'unknown' && (
        <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
      )}
    </View>
  )
}

const causesAtMost = 4

function toggled(causes: readonly Cause[], cause: Cause): Cause[] {
  if (causes.includes(cause)) return causes.filter((chosen) => chosen !== cause)
  return causes.length < causesAtMost ? [...causes, cause] : [...causes]
}
