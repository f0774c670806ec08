// People by how they know the organisation, with a bar each; kinds of fewer than five are not told.
import type { Tie } from '@ngo2/shared/evaluations/criterion'
import { tieWords } from '@ngo2/shared/evaluations/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { classes } from '@/ui/classes'
import { Fine } from '@/ui/fine'
import styles from './feedback.module.css'
import { feedbackWords as words } from './words'

interface TieRowsProps {
  readonly ties: readonly { readonly tie: Tie; readonly people: number }[]
  /** All of them, also of kinds that are not told. */
  readonly people: number
  readonly tone: 'teal' | 'amber'
}

export function TieRows({ ties, people: all, tone }: TieRowsProps) {
  const told = ties.reduce((sum, { people }) => sum + people, 0)
  return (
    <View>
      {ties.map(({ tie, people }) => (
        <View key={tie} className={styles.row}>
          <View className={styles.head}>
            <View className={styles.name}>{say(tieWords[tie])}</View>
            <View className={styles.count}>{say(words.people(people))}</View>
          </View>
          <View className={styles.bar} aria-hidden='true'>
            <View className={classes(styles.seen, styles[tone])} style={`width:${(people / all) * 100}%`} />
          </View>
        </View>
      ))}
      <View>{told < all && <Fine>{say(words.otherTies(all - told))}</Fine>}</View>
    </View>
  )
}
