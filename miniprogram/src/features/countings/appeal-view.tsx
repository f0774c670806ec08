// Asking why one's own evaluation counts less: who looks, by when, and that the organisation hears nothing of it.
import { checkDays } from '@ngo2/shared/appeals/rules'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { TextField } from '@/ui/text-field'
import { type Appealing, longest } from './use-appealing'
import { appealRefusals, countingsWords as words } from './words'

export function AppealView({ work }: { readonly work: Appealing }) {
  const { again, fields, command, write } = work
  const { state } = command
  return (
    <View>
      <Heading of='title' words={say(again ? words.again : words.appeal)} />
      <Fine>{say(again ? words.againHint(checkDays) : words.appealHint(checkDays))}</Fine>
      <OutcomeNotice of={command} refusals={appealRefusals} />
      {state.is === 'done' ? (
        <Notice icon='check' tone='ok' words={say(words.received(checkDays))} />
      ) : (
        <TextField
          name={say(words.reason)}
          value={fields.reason}
          max={longest}
          lines='many'
          placeholder={say(words.placeholder)}
          onChange={(reason) => write({ reason })}
        />
      )}
    </View>
  )
}
