// The form for one's own name, with what the check said of it.
import { nameMaxCharacters } from '@ngo2/shared/moderation/name'
import { View } from '@tarojs/components'
import { outcomeWords, refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { SendButton } from '@/ui/send-button'
import { TextField } from '@/ui/text-field'
import styles from './account.module.css'
import { useNaming } from './use-naming'
import { nameRefusals, accountWords as words } from './words'

interface NamePageProps {
  readonly standing: string
  readonly onBack: () => void
}

export function NamePage({ standing, onBack }: NamePageProps) {
  const { name, write, save, state, checking } = useNaming(standing)
  if (state.is === 'done') {
    const given = state.value.name
    return (
      <>
        <Heading of='title' words={say(words.nameDone(given?.text ?? name))} />
        {given?.state === 'pending' && <Notice icon='clock' tone='quiet' words={say(words.namePending)} />}
        <Button kind='soft' onPress={onBack}>
          {say(words.back)}
        </Button>
      </>
    )
  }
  const length = [...name.trim()].length
  const reason = length === 0 ? words.nameEmpty : length > nameMaxCharacters ? words.nameTooLong : undefined
  return (
    <>
      <Heading of='title' words={say(words.nameTitle)} />
      <TextField
        name={say(words.nameField)}
        value={name}
        onChange={write}
        max={nameMaxCharacters}
        placeholder={say(words.namePlaceholder)}
        error={state.is === 'refused' ? say(refusalWords(state.refusal, nameRefusals)) : undefined}
      />
      <View className={styles.text}>{say(words.nameHint)}</View>
      {state.is === 'unknown' && (
        <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
      )}
      <SendButton
        command={{ state, checking }}
        word={words.nameSave}
        busyWord={words.nameSaving}
        reason={reason && say(reason)}
        onSend={() => void save()}
      />
    </>
  )
}
