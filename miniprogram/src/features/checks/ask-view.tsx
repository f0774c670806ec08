// Asking for a check: what happens while it lasts, and why one asks.
import { checkDays } from '@ngo2/shared/appeals/rules'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { TextField } from '@/ui/text-field'
import { matterWords } from './matter'
import { type Asking, longest } from './use-asking'
import { checkRefusals, checksWords as words } from './words'

export function AskView({ work }: { readonly work: Asking }) {
  const { asked, fields, command, write } = work
  if (asked === undefined) {
    return <Empty drawing='search' title={say(words.nothingAsked)} hint={say(words.nothingAskedHint)} />
  }
  const again = asked.is === 'again'
  return (
    <View>
      <Heading of='title' words={say(again ? words.again : matterWords(asked.matter))} />
      <Fine>{say(again ? words.againHint(checkDays) : words.askHint(checkDays))}</Fine>
      <OutcomeNotice of={command} refusals={checkRefusals} />
      {command.state.is === 'done' ? (
        <Notice icon='check' tone='ok' words={say(words.received)} />
      ) : (
        <TextField
          name={say(words.why)}
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
