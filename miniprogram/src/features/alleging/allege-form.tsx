// Something serious: what kind it is, what happened, what there is to show; and before all, that whoever tells is protected.
import { Matter, matterWords } from '@ngo2/shared/reports/allegation'
import { View } from '@tarojs/components'
import { UploadField } from '@/features/uploads'
import { say } from '@/platform/language'
import { AnswerCard } from '@/ui/answer-card'
import { Button } from '@/ui/button'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { TextField } from '@/ui/text-field'
import { type Alleging, longest, picturesMax } from './use-alleging'
import { allegingRefusals, allegingWords as words } from './words'

interface AllegeFormProps {
  readonly name: string
  readonly work: Alleging
  readonly onBack: () => void
}

export function AllegeForm({ name, work, onBack }: AllegeFormProps) {
  const { fields, command, pictures, write } = work
  if (command.state.is === 'done') {
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
      <OutcomeNotice of={command} refusals={allegingRefusals} />
      <View aria-role='radiogroup' aria-label={say(words.matter)}>
        {Matter.options.map((option) => (
          <AnswerCard
            key={option}
            words={say(matterWords[option])}
            chosen={option === fields.matter}
            onChoose={() => write({ matter: option })}
          />
        ))}
      </View>
      <TextField
        name={say(words.account)}
        value={fields.account}
        max={longest}
        lines='many'
        placeholder={say(words.placeholder)}
        onChange={(account) => write({ account })}
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
