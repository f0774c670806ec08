// The measuring stick: an axis that is always 0 to 100, a band where the value lies, and the middle of the peers.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { type Band, bandStyle, pointStyle } from './band'
import styles from './stick.module.css'

export type StickTone = 'teal' | 'amber' | 'alive'

interface StickProps {
  readonly tone: StickTone
  /** Without one the stick is hatched: nothing is shown yet. */
  readonly band?: Band | undefined
  /** The peers' median, 0 to 100. */
  readonly notch?: number | undefined
  readonly ticks?: boolean
}

/** Drawn only; the words around it say the same to a screen reader. */
export function Stick({ tone, band, notch, ticks = false }: StickProps) {
  return (
    <View className={styles.stick} aria-hidden='true'>
      <View className={classes(styles.track, band === undefined && styles.hatched)} />
      {ticks && <View className={styles.ticks} />}
      {band !== undefined && <View className={classes(styles.band, styles[tone])} style={bandStyle(band)} />}
      {notch !== undefined && <View className={styles.notch} style={pointStyle(notch)} />}
      {band?.middle !== undefined && (
        <View className={classes(styles.point, styles[`${tone}Point`])} style={pointStyle(band.middle)} />
      )}
    </View>
  )
}
