// One thing people want improved: how many, in whose words nobody says, and what the organisation replied.
import type { ImprovementText, ThemeFeedback } from '@ngo2/shared/improvements/feedback'
import { themeWords } from '@ngo2/shared/improvements/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { momentDayWords } from '@/ui/dates'
import { Press } from '@/ui/press'
import { Tag } from '@/ui/tag'
import styles from './feedback.module.css'
import { ReplyState } from './reply-state'
import { feedbackWords as words } from './words'

export interface ThemeWays {
  readonly onReply: (theme: ThemeFeedback['theme']) => void
  readonly onCheckText: (ref: string) => void
  readonly onCheckReply: (theme: ThemeFeedback['theme']) => void
}

interface ThemeCardProps {
  readonly feedback: ThemeFeedback
  readonly ways: ThemeWays
}

/** So many are read at once; a press shows the others. */
const atFirst = 3

export function ThemeCard({ feedback: { theme, people, texts, reply }, ways }: ThemeCardProps) {
  const [all, setAll] = useState(false)
  const more = all ? 0 : texts.length - atFirst
  const correctable = reply !== undefined && now() < Date.parse(reply.correctableUntil)
  return (
    <Card>
      <View className={styles.head} aria-role='heading'>
        <View className={styles.theme}>{say(themeWords[theme])}</View>
        <View className={styles.count}>{say(words.people(people))}</View>
      </View>
      {texts.slice(0, all ? texts.length : atFirst).map((text) => (
        <SaidLine key={text.ref} text={text} onCheck={() => ways.onCheckText(text.ref)} />
      ))}
      <View>
        {more > 0 && (
          <Button kind='text' narrow onPress={() => setAll(true)}>
            {say(words.moreTexts(more))}
          </Button>
        )}
      </View>
      <View className={styles.reply}>
        {reply !== undefined && <ReplyState reply={reply} />}
        {(reply === undefined || correctable) && (
          <Button kind={reply === undefined ? 'soft' : 'text'} narrow onPress={() => ways.onReply(theme)}>
            {say(reply === undefined ? words.reply : words.correct)}
          </Button>
        )}
        {reply?.state === 'hidden' && (
          <Button kind='text' narrow onPress={() => ways.onCheckReply(theme)}>
            {say(words.checkReply)}
          </Button>
        )}
      </View>
    </Card>
  )
}

interface SaidLineProps {
  readonly text: ImprovementText
  readonly onCheck: () => void
}

function SaidLine({ text: { text, month, checking }, onCheck }: SaidLineProps) {
  const until = checking && momentDayWords(checking.until, now())
  return (
    <View className={styles.said}>
      <View className={styles.words}>{`“${text}”`}</View>
      <View className={styles.saidFoot}>
        <View className={styles.count}>{say(words.month(month))}</View>
        {until === undefined ? (
          <Press className={styles.check} onPress={onCheck}>
            {say(words.check)}
          </Press>
        ) : (
          <Tag tone='warn' icon='clock' word={say(words.checking(until))} />
        )}
      </View>
    </View>
  )
}
