// A lot: who asks and about whom, why me, until when, and two ways of the same size: say it, or rather not.
import type { Lot } from '@ngo2/shared/draws/lot'
import { lotWords } from '@ngo2/shared/draws/words'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { howItStands } from './how-it-stands'
import styles from './lots.module.css'
import { lotsWords as words } from './words'

export interface LotWays {
  readonly onEvaluate: (organisationId: string) => void
  readonly onDecline: (lot: Lot) => void
  readonly onHow: () => void
}

interface LotCardProps {
  readonly lot: Lot
  readonly ways: LotWays
  readonly busy: string | undefined
}

export function LotCard({ lot, ways, busy }: LotCardProps) {
  const { organisation, endsAt, drawnAt } = lot
  const standing = howItStands(lot, now())
  const dayOf = (moment: string) => momentDayWords(moment, now())
  const open = standing === 'open'
  const note = open ? words.until(dayOf(endsAt)) : words.drawn(dayOf(drawnAt))
  return (
    <Card>
      {open && (
        <View className={styles.title} aria-role='heading'>
          {say(lotWords.title)}
        </View>
      )}
      <Cell
        head={<Seal name={organisation.name} />}
        title={organisation.name}
        note={say(note)}
        aside={
          <>
            {organisation.example && <Tag word={say(exampleWord)} />}
            {!open && <Tag word={say(words.standings[standing])} />}
          </>
        }
      />
      {open && (
        <>
          <Fine>{say(lotWords.why)}</Fine>
          <View className={styles.ways}>
            <Button kind='soft' onPress={() => ways.onEvaluate(organisation.id)}>
              {say(words.evaluate)}
            </Button>
            <Button kind='quiet' busy={busy} onPress={() => ways.onDecline(lot)}>
              {say(lotWords.decline)}
            </Button>
          </View>
          <Button kind='text' narrow onPress={ways.onHow}>
            {say(words.how)}
          </Button>
        </>
      )}
    </Card>
  )
}
