// A gauge: one dimension on the measuring stick, as a range with people and peers, never as a mark or a rank.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Icon, type IconName } from '../icon'
import { Stick } from '../stick'
import { type Band, rangeWords } from '../stick/band'
import styles from './ruler-gauge.module.css'

interface Measured {
  readonly tone: 'teal' | 'amber'
  /** Absent while too few people have answered. */
  readonly band?: Band | undefined
  /** Stands in place of the range then, e.g. 正在收集 3/15. */
  readonly collecting?: string | undefined
  readonly notch?: number | undefined
  /** The whole of it in one sentence, for screen readers. */
  readonly label: string
}

interface RulerGaugeProps extends Measured {
  readonly name: string
  readonly icon: IconName
  /** Under the stick: people at the start, the peers at the end. */
  readonly people?: string | undefined
  readonly peers?: string | undefined
}

/** The large gauge of an organisation's page. */
export function RulerGauge(props: RulerGaugeProps) {
  const { tone, band, collecting, notch, label, name, icon, people, peers } = props
  return (
    <View className={styles.gauge} aria-role='img' aria-label={label}>
      <View className={styles.head}>
        <View className={classes(styles.name, styles[tone])}>
          <Icon name={icon} size='large' />
          {name}
        </View>
        <View className={band === undefined ? styles.collecting : styles.range}>
          {band === undefined ? collecting : rangeWords(band)}
        </View>
      </View>
      <Stick tone={tone} band={band} notch={notch} ticks />
      <View className={styles.foot}>
        <View>{people}</View>
        <View>{peers}</View>
      </View>
    </View>
  )
}

interface GaugeRowProps extends Measured {
  readonly name: string
  /** In front of the name: a seal. */
  readonly head: ReactNode
  /** Behind the name, e.g. 示例. */
  readonly badge?: ReactNode
  /** Behind the range, e.g. 41人评. */
  readonly people?: string | undefined
}

/** The small gauge of a list, one organisation a row. */
export function GaugeRow({ tone, band, collecting, notch, label, name, head, badge, people }: GaugeRowProps) {
  return (
    <View className={styles.row} aria-role='text' aria-label={label}>
      <View className={styles.head}>
        {head}
        <View className={styles.rowName}>{name}</View>
        {badge}
        <View className={styles.figures}>
          {band !== undefined && (
            <View className={classes(styles.rowRange, styles[tone])}>{rangeWords(band)}</View>
          )}
          <View>{band === undefined ? collecting : people}</View>
        </View>
      </View>
      <Stick tone={tone} band={band} notch={notch} />
    </View>
  )
}
