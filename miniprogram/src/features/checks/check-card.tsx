// One check: what was asked and why, how long it may still take, what was decided for which reason, and a second look.
import type { Check, CheckDecision } from '@ngo2/shared/appeals/check'
import { mayAskAgain } from '@ngo2/shared/appeals/rules'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { momentDayWords } from '@/ui/dates'
import { Tag } from '@/ui/tag'
import styles from './checks.module.css'
import { clockOf } from './clock'
import { matterWords } from './matter'
import { checksWords as words } from './words'

interface CheckCardProps {
  readonly check: Check
  readonly onAgain?: (() => void) | undefined
}

export function CheckCard({ check, onAgain }: CheckCardProps) {
  const { matter, reason, askedAt, decisions, again } = check
  const clock = clockOf(check, now())
  const [first, second] = decisions
  const mayAgain = onAgain !== undefined && mayAskAgain(check, new Date(now())).ok
  return (
    <Card>
      <View className={styles.head}>
        <View className={styles.matter} aria-role='heading'>
          {say(matterWords(matter))}
        </View>
        {clock !== undefined && <Tag tone={clock.tone} icon='clock' word={say(clock.words)} />}
      </View>
      <Line when={askedAt} words={say(words.asked(reason))} />
      {first !== undefined && <Decided decision={first} />}
      {again !== undefined && <Line when={again.at} words={say(words.askedAgain(again.because))} />}
      {second !== undefined && <Decided decision={second} />}
      {mayAgain && (
        <Button kind='text' narrow onPress={onAgain}>
          {say(words.again)}
        </Button>
      )}
    </Card>
  )
}

function Decided({ decision: { verdict, because, at, by } }: { readonly decision: CheckDecision }) {
  return (
    <View className={styles.line}>
      <View className={styles.foot}>
        <Tag tone={verdict === 'upheld' ? 'ok' : 'quiet'} word={say(words.verdicts[verdict])} />
        <View className={styles.when}>{[dayOf(at), by ?? say(words.staff)].join(' · ')}</View>
      </View>
      <View className={styles.words}>{because}</View>
    </View>
  )
}

function Line({ when, words: said }: { readonly when: string; readonly words: string }) {
  return (
    <View className={styles.line}>
      <View className={styles.words}>{said}</View>
      <View className={styles.when}>{dayOf(when)}</View>
    </View>
  )
}

function dayOf(moment: string): string {
  return say(momentDayWords(moment, now()))
}
