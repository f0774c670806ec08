// One dimension of an organisation over time: a stick for each snapshot, newest first.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { TrendPoint } from '@ngo2/shared/snapshots/snapshot'
import { View } from '@tarojs/components'
import { gaugeOf } from '@/features/standings'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { ListView } from '@/ui/list-view'
import { Stick } from '@/ui/stick'
import { rangeWords } from '@/ui/stick/band'
import styles from './trend.module.css'
import type { Trend } from './use-trend'
import { trendWords as words } from './words'

interface TrendViewProps {
  readonly trend: Trend
  readonly dimension: Dimension
}

export function TrendView({ trend: { list, more, refresh }, dimension }: TrendViewProps) {
  return (
    <View>
      <Heading words={say(words.title)} />
      <ListView
        list={list}
        skeleton='lines'
        empty={<Fine>{say(words.none)}</Fine>}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ runId }) => runId}
        show={(point) => <Point point={point} dimension={dimension} />}
      />
    </View>
  )
}

interface PointProps {
  readonly point: TrendPoint
  readonly dimension: Dimension
}

function Point({ point: { publishedAt, standings }, dimension }: PointProps) {
  const { tone, band, notch, collecting, people, label } = gaugeOf(dimension, standings[dimension], undefined)
  const day = say(momentDayWords(publishedAt, now()))
  return (
    <View className={styles.point} aria-role='text' aria-label={`${day}，${say(label)}`}>
      <View className={styles.words}>
        <View>{day}</View>
        <View className={styles.range}>
          {band === undefined ? collecting && say(collecting) : rangeWords(band)}
        </View>
        <View className={styles.people}>{band !== undefined && say(people)}</View>
      </View>
      <Stick tone={tone} band={band} notch={notch} />
    </View>
  )
}
