// A switch with its words: on or off, and what off means.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import styles from './switch-row.module.css'

interface SwitchRowProps {
  readonly icon?: IconName
  readonly title: string
  readonly note?: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

export function SwitchRow({ icon, title, note, on, onSwitch }: SwitchRowProps) {
  return (
    <Press role='switch' chosen={on} onPress={() => onSwitch(!on)} className={styles.row}>
      {icon !== undefined && <Icon name={icon} size='large' tone='ink2' />}
      <View className={styles.words}>
        <View>{title}</View>
        {note !== undefined && <View className={styles.note}>{note}</View>}
      </View>
      <View className={classes(styles.track, on && styles.on)}>
        <View className={styles.knob} />
      </View>
    </Press>
  )
}
