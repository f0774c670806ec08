// How many live still, as a range on the stick; without a point, because nothing is known better than the range.
import { View } from '@tarojs/components'
import { Stick } from '../stick'
import { type Band, rangeWords } from '../stick/band'
import styles from './survival-bar.module.css'

interface SurvivalBarProps {
  /** In per cent; absent while nobody has measured. */
  readonly band?: Band | undefined
  /** The whole of it in one sentence, for screen readers. */
  readonly label: string
  /** The axis written out under the stick. */
  readonly axis?: boolean
}

export function SurvivalBar({ band, label, axis = false }: SurvivalBarProps) {
  return (
    <View aria-role='img' aria-label={label}>
      <Stick tone='alive' band={band} ticks={axis} />
      {axis && (
        <View className={styles.axis}>
          <View>0</View>
          <View>50</View>
          <View>100%</View>
        </View>
      )}
    </View>
  )
}

/** `61–72%` */
export function survivalWords(band: Band): string {
  return `${rangeWords(band)}%`
}
