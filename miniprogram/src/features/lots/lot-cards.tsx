// The open lots on one's own page; nothing at all where there are none.
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { howItStands } from './how-it-stands'
import { LotCard, type LotWays } from './lot-card'
import type { Lots } from './use-lots'
import { lotRefusals, lotsWords as words } from './words'

interface LotCardsProps {
  readonly lots: Lots
  readonly ways: Omit<LotWays, 'onDecline'>
}

export function LotCards({ lots: { list, decline, declining, command }, ways }: LotCardsProps) {
  const open = list.items.filter((lot) => howItStands(lot, now()) === 'open')
  const busy = command.state.is === 'sending' || command.checking ? say(words.declining) : undefined
  return (
    <View>
      <OutcomeNotice of={command} refusals={lotRefusals} icon='clock' tone='warn' />
      {open.map((lot) => (
        <LotCard
          key={lot.id}
          lot={lot}
          ways={{ ...ways, onDecline: (one) => void decline(one) }}
          busy={lot.id === declining ? busy : undefined}
        />
      ))}
    </View>
  )
}
