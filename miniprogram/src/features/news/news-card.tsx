// One news item on a card: what happened, when, and where it leads.
import type { NewsItem } from '@ngo2/shared/news/item'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { agoWords } from '@/ui/dates'
import { Drawing } from '@/ui/drawing'
import { Seal } from '@/ui/seal'
import { SurvivalBar, survivalWords } from '@/ui/survival-bar'
import { Tag } from '@/ui/tag'
import styles from './news.module.css'
import { type Telling, tellingOf } from './telling'
import { newsWords as words } from './words'

interface NewsCardProps {
  readonly item: NewsItem
  /** Absent in Moments, where a page leads nowhere. */
  readonly onOpen?: ((place: Telling['leadsTo']) => void) | undefined
}

export function NewsCard({ item, onOpen }: NewsCardProps) {
  const { title, note, seal, example, drawing, survival, leadsTo } = tellingOf(item, now())
  const range = survival && say(words.survival(survivalWords(survival)))
  return (
    <Card {...(onOpen === undefined ? {} : { onPress: () => onOpen(leadsTo) })}>
      <View className={styles.row}>
        {seal === undefined ? <Drawing name={drawing} size='small' /> : <Seal name={seal} large />}
        <View className={styles.words}>
          <View className={styles.ago}>{say(agoWords(Date.parse(item.at), now()))}</View>
          <View className={styles.title}>
            {say(title)}
            {example && <Tag word={say(exampleWord)} />}
          </View>
          <View className={styles.note}>{say(note)}</View>
        </View>
      </View>
      {survival !== undefined && range !== undefined && (
        <>
          <SurvivalBar band={survival} label={range} />
          <View className={styles.range} aria-hidden='true'>
            {range}
          </View>
        </>
      )}
    </Card>
  )
}
