// Telling of a visit: the day, a few words the staff can ask about, a photograph if there is one.
import { addDays, beijingDay } from '@ngo2/shared/maths/calendar'
import { visitDaysBack } from '@ngo2/shared/ties/rules'
import { View } from '@tarojs/components'
import { UploadField } from '@/features/uploads'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { DayField } from '@/ui/day-field'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { TextField } from '@/ui/text-field'
import { longest, type Telling } from './use-telling'
import { visitRefusals, visitsWords as words } from './words'

interface VisitFormProps {
  readonly name: string
  readonly telling: Telling
  readonly onVisits: () => void
}

export function VisitForm({ name, telling, onVisits }: VisitFormProps) {
  const { fields, command, photo, write } = telling
  if (command.state.is === 'done') {
    const way = (
      <Button kind='soft' narrow onPress={onVisits}>
        {say(words.mine)}
      </Button>
    )
    return <Empty drawing='seedling' title={say(words.told)} hint={say(words.toldHint)} action={way} />
  }
  const today = beijingDay(new Date(now()))
  return (
    <View>
      <Heading of='title' words={say(words.title(name))} />
      <Fine>{say(words.hint)}</Fine>
      <OutcomeNotice of={command} refusals={visitRefusals} />
      <DayField
        name={say(words.day)}
        day={fields.day}
        from={addDays(today, -visitDaysBack)}
        until={today}
        onChange={(day) => write({ day })}
      />
      <TextField
        name={say(words.note)}
        value={fields.note}
        max={longest}
        lines='many'
        placeholder={say(words.notePlaceholder)}
        onChange={(note) => write({ note })}
      />
      <UploadField name={say(words.photo)} hint={say(words.photoHint)} uploads={photo} max={1} />
    </View>
  )
}
