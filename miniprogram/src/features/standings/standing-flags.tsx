// What is the matter with a figure: many evaluations came at once, or somebody is checking it, with the clock.
import type { Standing } from '@ngo2/shared/ranking/standing'
import { burstWords } from '@ngo2/shared/ranking/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { Tag } from '@/ui/tag'
import styles from './standings.module.css'
import { standingWords as words } from './words'

export function StandingFlags({ standing }: { readonly standing: Standing }) {
  const burst = standing.is === 'figure' && standing.burst === true
  const { checking } = standing
  if (!burst && checking === undefined) return null
  const until = checking && momentDayWords(checking.until, now())
  return (
    <View className={styles.flags}>
      {burst && <Tag tone='warn' icon='people' word={say(burstWords)} />}
      {until !== undefined && <Tag tone='warn' icon='clock' word={say(words.checking(until))} />}
    </View>
  )
}
