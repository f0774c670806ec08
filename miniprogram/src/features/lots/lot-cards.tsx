// The open lots on one's own page; nothing at all where there are none.
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { howItStands } from './how-it-stands'
import { LotCard, type LotWays } from './lot-card'
import { LotNotice } from './lot-notice'
import type { Lots } from './use-lots'
import { lotsWords as words } from './words'

interface LotCardsProps {
  readonly lots: Lots
  readonly ways: Omit<LotWays, 'onDecline'>
}

export function LotCards({ lots: { list, decline, declining, command }, ways }: LotCardsProps) {
  const open = list.items.filter((lot) => howItStands(lot, now()) === 'open')
  const busy = command.state.is === 'sending' || command.checking ? say(words.declining) : undefined
  return (
    <View>
      <LotNotice command={command} />
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
