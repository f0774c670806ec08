// One answer to choose: a glyph, the words, a hint. "Don't know" is dashed, as large as the others and comes first.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon'
import { Press } from '../press'
import styles from './answer-card.module.css'

export type AnswerGlyph = 'dash' | 'full' | 'half' | 'ring'

interface AnswerCardProps {
  /** Without one the card is a plain choice. */
  readonly glyph?: AnswerGlyph
  readonly tone?: 'teal' | 'amber'
  readonly words: string
  readonly hint?: string | undefined
  readonly chosen: boolean
  readonly onChoose: () => void
}

export function AnswerCard({ glyph, tone = 'teal', words, hint, chosen, onChoose }: AnswerCardProps) {
  const look = chosen ? styles.chosen : glyph === 'dash' && styles.dashed
  return (
    <Press role='radio' chosen={chosen} onPress={onChoose} className={classes(styles.card, look)}>
      {glyph !== undefined && (
        <View className={classes(styles.glyph, styles[tone])} aria-hidden='true'>
          <View className={styles[glyph]} />
        </View>
      )}
      <View className={styles.text}>
        <View className={styles.words}>{words}</View>
        {hint !== undefined && <View className={styles.hint}>{hint}</View>}
      </View>
      {chosen && <Icon name='check' size='large' tone='green' />}
    </Press>
  )
}
