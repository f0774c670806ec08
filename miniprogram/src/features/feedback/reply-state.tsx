// A reply as its organisation sees it: the words, the day, and whether everybody reads them.
import type { OwnReply } from '@ngo2/shared/improvements/reply'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { Tag } from '@/ui/tag'
import styles from './feedback.module.css'
import { feedbackWords as words } from './words'

const tones = { shown: 'ok', pending: 'warn', hidden: 'bad' } as const

export function ReplyState({ reply: { text, at, state } }: { readonly reply: OwnReply }) {
  return (
    <View>
      <View className={styles.words}>{text}</View>
      <View className={styles.saidFoot}>
        <View className={styles.count}>{say(words.replied(momentDayWords(at, now())))}</View>
        <Tag tone={tones[state]} word={say(words.states[state])} />
      </View>
    </View>
  )
}
