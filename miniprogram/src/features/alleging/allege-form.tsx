// Something serious: what kind it is, what happened, what there is to show; and before all, that whoever tells is protected.
import { Matter, matterWords } from '@ngo2/shared/reports/allegation'
import { View } from '@tarojs/components'
import { outcomeWords, refusalWords } from '@/api/words'
import { UploadField } from '@/features/uploads'
import { say } from '@/platform/language'
import { AnswerCard } from '@/ui/answer-card'
import { Button } from '@/ui/button'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { type Alleging, longest, picturesMax } from './use-alleging'
import { allegingRefusals, allegingWords as words } from './words'

interface AllegeFormProps {
  readonly name: string
  readonly work: Alleging
  readonly onBack: () => void
}

export function AllegeForm({ name, work, onBack }: AllegeFormProps) {
  const { matter, account, pictures, setMatter, setAccount } = work
  const { state, checking } = work.command
  if (state.is === 'done') {
    return (
      <View aria-live='polite'>
        <Heading of='title' words={say(words.received)} />
        {words.next.map((line) => (
          <Fine key={line.en}>{say(line)}</Fine>
        ))}
        <Button kind='soft' onPress={onBack}>
          {say(words.back)}
        </Button>
      </View>
    )
  }
  return (
    <View>
      <Heading of='title' words={say(words.title(name))} />
      <Notice icon='shield' tone='ok' words={say(words.safe)} />
      <Fine>{say(words.danger)}</Fine>
      {state.is === 'refused' && (
        <Notice icon='flag' tone='bad' words={say(refusalWords(state.refusal, allegingRefusals))} />
      )}
      {state.is === 'unknown' && (
        <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
      )}
      <View aria-role='radiogroup' aria-label={say(words.matter)}>
        {Matter.options.map((option) => (
          <AnswerCard
            key={option}
            words={say(matterWords[option])}
            chosen={option === matter}
            onChoose={() => setMatter(option)}
          />
        ))}
      </View>
      <TextField
        name={say(words.account)}
        value={account}
        max={longest}
        lines='many'
        placeholder={say(words.placeholder)}
        onChange={setAccount}
      />
      <UploadField
        name={say(words.pictures)}
        hint={say(words.picturesHint)}
        uploads={pictures}
        max={picturesMax}
      />
    </View>
  )
}
