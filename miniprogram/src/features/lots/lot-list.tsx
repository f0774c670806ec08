// Everything one was asked by lot, newest first, in its four faces.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { ListView } from '@/ui/list-view'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { LotCard, type LotWays } from './lot-card'
import type { Lots } from './use-lots'
import { lotRefusals, lotsWords as words } from './words'

interface LotListProps {
  readonly lots: Lots
  readonly ways: Omit<LotWays, 'onDecline'>
}

export function LotList({ lots: { list, more, refresh, decline, declining, command }, ways }: LotListProps) {
  const busy = command.state.is === 'sending' || command.checking ? say(words.declining) : undefined
  return (
    <View>
      <Heading of='title' words={say(words.title)} />
      <Fine>{say(words.hint)}</Fine>
      <OutcomeNotice of={command} refusals={lotRefusals} icon='clock' tone='warn' />
      <ListView
        list={list}
        skeleton='rows'
        empty={<Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} />}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ id }) => id}
        show={(lot) => (
          <LotCard
            lot={lot}
            ways={{ ...ways, onDecline: (one) => void decline(one) }}
            busy={lot.id === declining ? busy : undefined}
          />
        )}
      />
    </View>
  )
}
