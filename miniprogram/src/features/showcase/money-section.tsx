// The money of the last quarter in plain words, and of the last year where two people stand for it.
import type { ShownQuarter, ShownYear } from '@ngo2/shared/showcases/showcase'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { linesOf, type Money } from './money-lines'
import styles from './showcase.module.css'
import { quarterWords, showcaseWords as words } from './words'

interface MoneySectionProps {
  readonly quarter: ShownQuarter | undefined
  readonly year: ShownYear | undefined
}

export function MoneySection({ quarter, year }: MoneySectionProps) {
  if (quarter === undefined && year === undefined) return null
  return (
    <View>
      <Heading words={say(words.money)} />
      {quarter !== undefined && (
        <Period
          money={quarter}
          title={say(quarterWords(quarter.quarter))}
          note={say(words.closed(momentDayWords(quarter.closedAt, now())))}
        />
      )}
      {year !== undefined && (
        <Period
          money={year}
          title={say(words.year(year.year))}
          note={say(words.published(momentDayWords(year.publishedAt, now())))}
        />
      )}
    </View>
  )
}

interface PeriodProps {
  readonly money: Money
  readonly title: string
  readonly note: string
}

function Period({ money, title, note }: PeriodProps) {
  return (
    <Card>
      <View className={styles.name}>{title}</View>
      {linesOf(money).map((line) => (
        <View key={line.zh} className={styles.text}>
          {say(line)}
        </View>
      ))}
      <Fine>{note}</Fine>
    </Card>
  )
}
