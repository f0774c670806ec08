// The end of a page: announced with a reason, seven days to think, and the way back.
import { closingDays } from '@ngo2/shared/desks/rules'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { TextField } from '@/ui/text-field'
import type { Closing } from './use-closing'
import { takingOutRefusals, takingOutWords as words } from './words'

interface ClosingCardProps {
  readonly organisation: Organisation
  readonly work: Closing
}

export function ClosingCard({ organisation: { closing, closedAt }, work }: ClosingCardProps) {
  const { because, command, busy, write, announce, withdraw } = work
  const length = [...because.trim()].length
  const unsaid = length < 2 || length > 200
  const doing = busy ? say(words.announcing) : undefined
  if (closedAt !== undefined) return <Notice icon='flag' words={say(words.closed)} />
  return (
    <View>
      <Heading words={say(words.closeHeading)} />
      <Fine>{say(words.closeHint(closingDays))}</Fine>
      <OutcomeNotice of={command} refusals={takingOutRefusals} />
      {closing === undefined ? (
        <View>
          <TextField name={say(words.because)} value={because} max={200} lines='many' onChange={write} />
          <Button
            kind='danger'
            busy={doing}
            reason={unsaid ? say(words.sayWhy) : undefined}
            onPress={() => void announce()}
          >
            {say(words.announce)}
          </Button>
        </View>
      ) : (
        <View>
          <Notice icon='clock' words={say(words.closing(momentDayWords(closing.at, now())))} />
          <Button kind='soft' busy={doing} onPress={() => void withdraw()}>
            {say(words.withdraw)}
          </Button>
        </View>
      )}
    </View>
  )
}
