// The parcel with everything: not asked for, being packed, ready with its parts, or gone again.
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import type { TakingOut } from './use-taking-out'
import { takingOutRefusals, takingOutWords as words } from './words'

export function ParcelCard({ work }: { readonly work: TakingOut }) {
  const { parcel, command, pack } = work
  const { state, checking } = command
  const progress = parcel?.progress
  const busy = state.is === 'sending' || checking
  return (
    <View>
      <Heading words={say(words.title)} />
      <Fine>{say(words.hint)}</Fine>
      <OutcomeNotice of={command} refusals={takingOutRefusals} />
      {progress?.is === 'packing' && <Notice icon='clock' tone='quiet' words={say(words.packing)} />}
      {progress?.is === 'gone' && <Notice icon='bin' tone='quiet' words={say(words.gone)} />}
      {progress?.is === 'ready' && <Parts progress={progress} look={work.look} />}
      {progress?.is !== 'packing' && (
        <Button kind='soft' busy={busy ? say(words.asking) : undefined} onPress={() => void pack()}>
          {say(progress === undefined ? words.pack : words.packAnew)}
        </Button>
      )}
    </View>
  )
}

type Ready = Extract<NonNullable<TakingOut['parcel']>['progress'], { is: 'ready' }>

function Parts({ progress, look }: { readonly progress: Ready; readonly look: () => Promise<void> }) {
  const { keptUntil, parts, addressesUntil } = progress
  const take = async (url: string) => {
    // Addresses are short-lived; where this one is over, the next tap has a fresh one.
    if (Date.parse(addressesUntil) <= now()) await look()
    else await copy(url)
  }
  return (
    <View>
      <Notice icon='check' tone='ok' words={say(words.ready(momentDayWords(keptUntil, now())))} />
      <Card>
        {parts.map(({ url, bytes }, nth) => (
          <Cell
            key={url}
            icon='document'
            title={say(words.part(nth + 1))}
            note={`${sizeOf(bytes)} · ${say(words.copy)}`}
            onPress={() => void take(url)}
          />
        ))}
      </Card>
      <Fine>{say(words.copyHint)}</Fine>
    </View>
  )
}

function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
