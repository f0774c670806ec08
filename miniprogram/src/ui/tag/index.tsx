// A small label: a state in one or two words, never by colour alone.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon, type IconName } from '../icon'
import type { Tone } from '../tone'
import styles from './tag.module.css'

interface TagProps {
  readonly word: string
  readonly tone?: Tone
  readonly icon?: IconName
}

export function Tag({ word, tone = 'quiet', icon }: TagProps) {
  return (
    <View className={classes(styles.tag, styles[tone])}>
      {icon !== undefined && <Icon name={icon} />}
      {word}
    </View>
  )
}
