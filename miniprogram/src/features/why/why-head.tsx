// What is being explained: the dimension, whose it is, and the range with its middle.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Standing } from '@ngo2/shared/ranking/standing'
import { View } from '@tarojs/components'
import { gaugeOf, StandingFlags } from '@/features/standings'
import { say } from '@/platform/language'
import { classes } from '@/ui/classes'
import { Fine } from '@/ui/fine'
import { Icon } from '@/ui/icon'
import { pointsWords } from '@/ui/points'
import { rangeWords } from '@/ui/stick/band'
import styles from './why.module.css'
import { whyWords as words } from './words'

interface WhyHeadProps {
  readonly dimension: Dimension
  /** Absent while their page has not come. */
  readonly name: string | undefined
  readonly standing: Standing
}

export function WhyHead({ dimension, name, standing }: WhyHeadProps) {
  const gauge = gaugeOf(dimension, standing, undefined)
  return (
    <>
      <View className={classes(styles.about, styles[`${gauge.tone}Ink`])}>
        <Icon name={gauge.icon} />
        {[say(gauge.name), name].filter(Boolean).join(' · ')}
      </View>
      <View className={styles.head} aria-role='heading'>
        <View className={styles.range}>
          {gauge.band === undefined ? gauge.collecting && say(gauge.collecting) : rangeWords(gauge.band)}
        </View>
        {gauge.band !== undefined && (
          <View className={styles.middle}>{say(words.middle(pointsWords(gauge.band.middle)))}</View>
        )}
      </View>
      <View>{gauge.peers !== undefined && <Fine>{say(gauge.peers)}</Fine>}</View>
      <StandingFlags standing={standing} />
    </>
  )
}
