// What an organisation put right by itself: what was wrong, what is right, and why.
import type { ShownCorrection } from '@ngo2/shared/showcases/showcase'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { momentDayWords } from '@/ui/dates'
import { Heading } from '@/ui/heading'
import styles from './showcase.module.css'
import { showcaseWords as words } from './words'

export function CorrectionsSection({ corrections }: { readonly corrections: readonly ShownCorrection[] }) {
  if (corrections.length === 0) return null
  return (
    <View>
      <Heading words={say(words.corrections)} aside={say(words.correctionsAside)} />
      <Card>
        {corrections.map(({ id, wrong, right, because, publishedAt }) => (
          <View key={id} className={styles.row}>
            <View className={styles.note}>{say(momentDayWords(publishedAt, now()))}</View>
            <View className={styles.text}>{say(words.wasWrong(wrong))}</View>
            <View className={styles.text}>{say(words.isRight(right))}</View>
            <View className={styles.note}>{say(words.why(because))}</View>
          </View>
        ))}
      </Card>
    </View>
  )
}
