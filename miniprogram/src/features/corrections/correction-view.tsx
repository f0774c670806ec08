// A correction to write, and those written before, newest first.
import type { Correction } from '@ngo2/shared/evidence/correction'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { DayField } from '@/ui/day-field'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { ListView } from '@/ui/list-view'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { TextField } from '@/ui/text-field'
import type { Correcting } from './use-correcting'
import { correctionRefusals, correctionsWords as words } from './words'

export function CorrectionView({ work }: { readonly work: Correcting }) {
  const { fields, write, money, list, more, refresh } = work
  return (
    <View>
      <Heading of='title' words={say(words.title)} />
      <Fine>{say(words.hint)}</Fine>
      <Sending work={work} />
      {(['wrong', 'right', 'because'] as const).map((field) => (
        <TextField
          key={field}
          name={say(words[field])}
          value={fields[field]}
          max={300}
          lines='many'
          error={money?.field === field ? say(words.money(money.phrase)) : undefined}
          onChange={(typed) => write({ [field]: typed })}
        />
      ))}
      <DayField name={say(words.of)} day={fields.of} optional onChange={(of) => write({ of })} />
      <Heading words={say(words.before)} />
      <ListView
        list={list}
        skeleton='rows'
        empty={<Empty drawing='nothing' title={say(words.none)} />}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ id }: Correction) => id}
        show={(correction: Correction) => (
          <Card>
            <Cell
              title={correction.wrong}
              note={`${say(momentDayWords(correction.publishedAt, now()))} · ${say(words.line(correction.right, correction.because))}`}
            />
          </Card>
        )}
      />
    </View>
  )
}

function Sending({ work: { command } }: { readonly work: Correcting }) {
  const { state } = command
  if (state.is !== 'done') return <OutcomeNotice of={command} refusals={correctionRefusals} />
  const shown = state.value.state === 'shown'
  return (
    <Notice icon={shown ? 'check' : 'clock'} tone='ok' words={say(shown ? words.published : words.pending)} />
  )
}
