// Saying that a page is ours: who I am there, and how the staff can make sure.
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { UploadField } from '@/features/uploads'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { TextField } from '@/ui/text-field'
import { type Claiming, papersMax } from './use-claiming'
import { claimingRefusals, claimingWords as words } from './words'

interface ClaimFormProps {
  readonly organisation: Organisation
  readonly claiming: Claiming
  readonly onJoin: () => void
  readonly onDone: () => void
}

export function ClaimForm({ organisation, claiming, onJoin, onDone }: ClaimFormProps) {
  const { name, example, place, kept } = organisation
  const { command, fields, papers, write } = claiming
  const { state } = command
  if (state.is === 'done') {
    const done = (
      <Button kind='soft' narrow onPress={onDone}>
        {say(words.done)}
      </Button>
    )
    return <Empty drawing='seedling' title={say(words.asked)} hint={say(words.askedHint)} action={done} />
  }
  return (
    <View>
      <Heading of='title' words={say(words.title)} />
      <Card>
        <Cell
          title={name}
          note={fullPlace(place)}
          head={<Seal name={name} />}
          aside={example && <Tag word={say(exampleWord)} />}
        />
      </Card>
      {kept ? (
        <Notice
          icon='people'
          words={say(words.kept)}
          action={{ word: say(words.haveCode), onPress: onJoin }}
        />
      ) : (
        <Fine>{say(words.hint)}</Fine>
      )}
      <OutcomeNotice of={command} refusals={claimingRefusals} />
      <TextField
        name={say(words.note)}
        value={fields.note}
        onChange={(note) => write({ note })}
        max={300}
        lines='many'
        placeholder={say(words.notePlaceholder)}
      />
      <UploadField name={say(words.paper)} hint={say(words.paperHint)} uploads={papers} max={papersMax} />
      <Fine>{say(words.unseen)}</Fine>
    </View>
  )
}
