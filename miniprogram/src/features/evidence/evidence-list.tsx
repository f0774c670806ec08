// All sixteen items of evidence in two cards, below the level they add up to.
import type { DeskItem, EvidenceDesk } from '@ngo2/shared/evidence/desk'
import { dimensionOf, type EvidenceItem } from '@ngo2/shared/evidence/item'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ItemRow } from './item-row'
import { LevelCard } from './level-card'
import { evidenceWords as words } from './words'

interface EvidenceListProps {
  readonly desk: EvidenceDesk
  readonly onItem: (item: EvidenceItem) => void
}

export function EvidenceList({ desk, onItem }: EvidenceListProps) {
  const rows = (some: readonly DeskItem[]) => (
    <Card>
      {some.map((item) => (
        <ItemRow key={item.item} item={item} onPress={() => onItem(item.item)} />
      ))}
    </Card>
  )
  return (
    <View>
      <LevelCard desk={desk} explained />
      {(['transparency', 'communication'] as const).map((dimension) => {
        const { has, outOf } = desk.points[dimension]
        return (
          <View key={dimension}>
            <Heading words={say(words[dimension])} aside={say(words.points(has, outOf))} />
            {rows(desk.items.filter(({ item }) => dimensionOf(item) === dimension))}
          </View>
        )
      })}
    </View>
  )
}
