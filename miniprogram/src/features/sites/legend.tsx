// What the signs of a grove mean, with their counts.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { classes } from '@/ui/classes'
import type { Counts } from './count-canopy'
import styles from './legend.module.css'
import { sitesWords } from './words'

interface LegendProps {
  readonly counts: Counts
  /** Whether the reader has trees here. */
  readonly mine: boolean
}

export function Legend({ counts, mine }: LegendProps) {
  const words = sitesWords.legend
  const signs = [
    { sign: 'alive', word: say(words.alive(counts.alive)) },
    { sign: 'dead', word: say(words.dead(counts.dead)) },
    { sign: 'unmeasured', word: say(words.unmeasured(counts.unmeasured)) },
    { sign: 'taken', word: say(words.taken(counts.taken)) },
    ...(mine ? [{ sign: 'mine', word: say(words.mine) }] : []),
  ]
  return (
    <View className={styles.legend} aria-hidden='true'>
      {signs.map(({ sign, word }) => (
        <View key={sign} className={styles.entry}>
          <View className={classes(styles.sign, styles[sign])}>{sign === 'dead' && '✳'}</View>
          {word}
        </View>
      ))}
    </View>
  )
}
