// A word above the content: what is old, what is missing, what was kept; with a glyph and at most one thing to do.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import type { Tone } from '../tone'
import styles from './notice.module.css'

interface NoticeProps {
  readonly words: string
  readonly icon?: IconName
  readonly tone?: Extract<Tone, 'warn' | 'bad' | 'ok' | 'quiet'>
  readonly action?: { readonly word: string; readonly onPress: () => void }
}

export function Notice({ words, icon = 'offline', tone = 'warn', action }: NoticeProps) {
  return (
    <View className={classes(styles.notice, styles[tone])} aria-role='status' aria-live='polite'>
      <Icon name={icon} />
      <View className={styles.words}>{words}</View>
      {action !== undefined && (
        <Press className={styles.action} onPress={action.onPress}>
          {action.word}
        </Press>
      )}
    </View>
  )
}
